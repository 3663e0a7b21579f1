import type { MadeConstruct } from './construct.ts';

/** What is measured, unit by unit, and what it is counted over. */
export const measures: readonly MadeConstruct[] = [
  {
    name: 'pressure',
    kind: 'measure',
    lines: ['{ id: one, text: 胎压, quantity: { value: 2.3, unit: bar } }'],
    right: [
      ['value: 2.3, unit: bar', 'min: 220, max: 250, unit: kpa'],
      ['text: 胎压, quantity: { value: 2.3, unit: bar }', 'text: 胎压 32 psi, quantity: { value: 32, unit: psi }'],
    ],
    wrong: [
      ['unit: bar', 'unit: 兆帕', '9:58 schema standard.clauses[0].quantity.unit'],
      [
        'unit: bar',
        'unit: 千帕',
        '9:58 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 胎压, quantity: { value: 2.3, unit: kpa } }',
      ],
      [
        '{ value: 2.3, unit: bar }',
        '2.3 巴',
        '9:38 schema standard.clauses[0].quantity',
        '- { id: one, text: 胎压, quantity: { value: 2.3, unit: bar } }',
      ],
    ],
  },
  {
    name: 'blood pressure',
    kind: 'measure',
    lines: ['{ id: one, text: 血压, quantity: { value: 140, unit: mmhg, comparator: at-most } }'],
    right: [
      ['comparator: at-most', 'comparator: less-than'],
      ['value: 140, unit: mmhg, comparator: at-most', 'min: 90, max: 140, unit: mmhg'],
    ],
    wrong: [
      [
        'unit: mmhg',
        'unit: mm Hg',
        '9:58 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 血压, quantity: { value: 140, unit: mmhg, comparator: at-most } }',
      ],
      [
        'comparator: at-most',
        'comparator: 不高于',
        '9:76 schema standard.clauses[0].quantity.comparator',
        '- { id: one, text: 血压, quantity: { value: 140, unit: mmhg, comparator: at-most } }',
      ],
      [
        'value: 140',
        'value: -140',
        '9:47 figures standard.clauses[0].quantity.value',
        '- { id: one, text: 血压, quantity: { value: 140, unit: mmhg, comparator: at-most } }',
      ],
    ],
  },
  {
    name: 'torque',
    kind: 'measure',
    lines: ['{ id: one, text: 轮胎螺栓拧到位, quantity: { value: 110, unit: newtonmetre } }'],
    right: [
      ['unit: newtonmetre', 'unit: newtonmetre, tolerance: 5'],
      ['拧到位', '拧到 110 牛·米'],
    ],
    wrong: [
      [
        'unit: newtonmetre',
        'unit: N·m',
        '9:63 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 轮胎螺栓拧到位, quantity: { value: 110, unit: newtonmetre } }',
      ],
      ['unit: newtonmetre', 'unit: ftlb', '9:63 schema standard.clauses[0].quantity.unit'],
      [
        'unit: newtonmetre',
        'unit: newtonmetre, tolerance: -5',
        '9:87 schema standard.clauses[0].quantity.tolerance',
        '- { id: one, text: 轮胎螺栓拧到位, quantity: { value: 110, unit: newtonmetre, tolerance: 5 } }',
      ],
    ],
  },
  {
    name: 'acidity',
    kind: 'measure',
    lines: ['{ id: one, text: 池水, quantity: { min: 7.2, max: 7.8, unit: ph } }'],
    right: [
      ['池水', '池水 pH 值 7.2～7.8'],
      ['min: 7.2, max: 7.8, unit: ph', 'value: 7.4, unit: ph, comparator: about'],
    ],
    wrong: [
      ['max: 7.8', 'max: 78', '9:55 figures standard.clauses[0].quantity.max'],
      [
        '{ min: 7.2, max: 7.8, unit: ph }',
        'pH 7.2～7.8',
        '9:38 schema standard.clauses[0].quantity',
        '- { id: one, text: 池水, quantity: { min: 7.2, max: 7.8, unit: ph } }',
      ],
      ['池水', '池水 pH 7.2～7.6', '9:27 figures standard.clauses[0].text'],
    ],
  },
  {
    name: 'voltage',
    kind: 'measure',
    lines: ['{ id: one, text: 插座, quantity: { value: 220, unit: volt } }'],
    right: [
      ['unit: volt', 'unit: volt, tolerance: 10'],
      ['插座', '插座 220 V'],
    ],
    wrong: [
      [
        'unit: volt',
        'unit: 伏特',
        '9:58 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 插座, quantity: { value: 220, unit: volt } }',
      ],
      [
        'text: 插座, quantity: { value: 220, unit: volt }',
        'text: 插座 220 伏, quantity: { value: 220, unit: watt }',
        '9:64 figures standard.clauses[0].quantity.unit',
        '- { id: one, text: 插座 220 伏, quantity: { value: 220, unit: volt } }',
      ],
      [
        '{ value: 220, unit: volt }',
        '220V',
        '9:38 schema standard.clauses[0].quantity',
        '- { id: one, text: 插座, quantity: { value: 220, unit: volt } }',
      ],
    ],
  },
  {
    name: 'power',
    kind: 'measure',
    lines: ['{ id: one, text: 电水壶, quantity: { value: 1.5, unit: kilowatt, comparator: at-most } }'],
    right: [
      ['value: 1.5, unit: kilowatt', 'value: 1500, unit: watt'],
      ['电水壶', '电水壶不超过 1500 瓦'],
    ],
    wrong: [
      [
        'unit: kilowatt',
        'unit: kW',
        '9:59 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 电水壶, quantity: { value: 1.5, unit: kilowatt, comparator: at-most } }',
      ],
      ['unit: kilowatt', 'unit: 马力', '9:59 schema standard.clauses[0].quantity.unit'],
      [
        '{ value: 1.5, unit: kilowatt, comparator: at-most }',
        '1.5 千瓦以下',
        '9:39 schema standard.clauses[0].quantity',
        '- { id: one, text: 电水壶, quantity: { value: 1500, unit: watt, comparator: at-most } }',
      ],
    ],
  },
  {
    name: 'energy',
    kind: 'measure',
    lines: ['{ id: one, text: 儿童餐, quantity: { value: 650, unit: kilocalorie, per: child } }'],
    right: [
      ['per: child', 'per: piece'],
      ['儿童餐', '儿童餐 650 千卡'],
    ],
    wrong: [
      [
        'unit: kilocalorie',
        'unit: 大卡',
        '9:59 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 儿童餐, quantity: { value: 650, unit: kilocalorie, per: child } }',
      ],
      ['unit: kilocalorie', 'unit: kj', '9:59 schema standard.clauses[0].quantity.unit'],
      [
        'text: 儿童餐, quantity: { value: 650, unit: kilocalorie, per: child }',
        'text: 儿童餐 650 大卡, quantity: { value: 650, unit: g, per: child }',
        '9:66 figures standard.clauses[0].quantity.unit',
        '- { id: one, text: 儿童餐 650 大卡, quantity: { value: 650, unit: kilocalorie, per: child } }',
      ],
    ],
  },
  {
    name: 'size of a file',
    kind: 'measure',
    lines: ['{ id: one, text: 附件, quantity: { value: 10, unit: megabyte, comparator: at-most } }'],
    right: [
      ['value: 10, unit: megabyte', 'value: 500, unit: kilobyte'],
      ['附件', '附件不超过 10 MB'],
    ],
    wrong: [
      [
        'unit: megabyte',
        'unit: 兆',
        '9:57 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 附件, quantity: { value: 10, unit: megabyte, comparator: at-most } }',
      ],
      ['unit: megabyte', 'unit: TB', '9:57 schema standard.clauses[0].quantity.unit'],
      [
        '{ value: 10, unit: megabyte, comparator: at-most }',
        '不超过 10 MB',
        '9:38 schema standard.clauses[0].quantity',
        '- { id: one, text: 附件, quantity: { value: 10, unit: megabyte, comparator: at-most } }',
      ],
    ],
  },
  {
    name: 'age',
    kind: 'measure',
    lines: ['{ id: one, text: 可以单独入住的人, quantity: { value: 18, unit: age, comparator: at-least } }'],
    right: [
      ['value: 18, unit: age', 'value: 6, unit: age-in-months'],
      ['可以单独入住的人', '满 18 周岁可以单独入住'],
    ],
    wrong: [
      ['value: 18, unit: age', 'value: 180, unit: age', '9:53 figures standard.clauses[0].quantity.value'],
      [
        '{ value: 18, unit: age, comparator: at-least }',
        '满 18 岁',
        '9:44 schema standard.clauses[0].quantity',
        '- { id: one, text: 可以单独入住的人, quantity: { value: 18, unit: age, comparator: at-least } }',
      ],
      [
        'text: 可以单独入住的人, quantity: { value: 18, unit: age, comparator: at-least }',
        'text: 单独入住要满 18 岁, quantity: { value: 18, unit: year, comparator: at-least }',
        '9:66 figures standard.clauses[0].quantity.unit',
        '- { id: one, text: 单独入住要满 18 岁, quantity: { value: 18, unit: age, comparator: at-least } }',
      ],
    ],
  },
  {
    name: 'parts in a million',
    kind: 'measure',
    lines: ['{ id: one, text: 池水余氯, quantity: { value: 3, unit: ppm, comparator: at-most } }'],
    right: [
      ['value: 3, unit: ppm, comparator: at-most', 'min: 1, max: 3, unit: ppm'],
      ['池水余氯', '池水余氯不超过 3 ppm'],
    ],
    wrong: [
      [
        'unit: ppm',
        'unit: PPM',
        '9:58 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 池水余氯, quantity: { value: 3, unit: ppm, comparator: at-most } }',
      ],
      ['value: 3, unit: ppm', 'value: 3000000, unit: ppm', '9:49 figures standard.clauses[0].quantity.value'],
      ['unit: ppm', 'unit: ppb', '9:58 schema standard.clauses[0].quantity.unit'],
    ],
  },
  {
    name: 'miles',
    kind: 'measure',
    lines: ['{ id: one, text: 接送范围, quantity: { value: 30, unit: mile, comparator: at-most } }'],
    right: [
      ['value: 30, unit: mile', 'value: 48, unit: km'],
      ['接送范围', '接送 30 英里以内的客人'],
    ],
    wrong: [
      [
        'unit: mile',
        'unit: 英里',
        '9:59 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 接送范围, quantity: { value: 30, unit: mile, comparator: at-most } }',
      ],
      ['unit: mile', 'unit: 海里', '9:59 schema standard.clauses[0].quantity.unit'],
      [
        '{ value: 30, unit: mile, comparator: at-most }',
        '30 英里以内',
        '9:40 schema standard.clauses[0].quantity',
        '- { id: one, text: 接送范围, quantity: { value: 30, unit: mile, comparator: at-most } }',
      ],
    ],
  },
  {
    name: 'ounces',
    kind: 'measure',
    lines: ['{ id: one, text: 一份酒, quantity: { value: 2, unit: ounce } }'],
    right: [
      ['unit: ounce', 'unit: ounce, tolerance: 0.25'],
      ['一份酒', '一份酒 2 盎司'],
    ],
    wrong: [
      [
        'unit: ounce',
        'unit: oz',
        '9:57 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 一份酒, quantity: { value: 2, unit: ounce } }',
      ],
      [
        'value: 2, unit: ounce',
        'value: 2, unit: ounce, tolerance: 3',
        '9:75 figures standard.clauses[0].quantity.tolerance',
      ],
      [
        '{ value: 2, unit: ounce }',
        '2 oz',
        '9:39 schema standard.clauses[0].quantity',
        '- { id: one, text: 一份酒, quantity: { value: 2, unit: ounce } }',
      ],
    ],
  },
  {
    name: 'pints',
    kind: 'measure',
    lines: ['{ id: one, text: 一杯扎啤, quantity: { value: 1, unit: pint } }'],
    right: [
      ['value: 1, unit: pint', 'fraction: [1, 2], unit: pint'],
      ['一杯扎啤', '扎啤一杯 1 品脱'],
    ],
    wrong: [
      [
        'unit: pint',
        'unit: pt',
        '9:58 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 一杯扎啤, quantity: { value: 1, unit: pint } }',
      ],
      [
        'value: 1, unit: pint',
        'fraction: 1/2, unit: pint',
        '9:52 schema standard.clauses[0].quantity.fraction',
        '- { id: one, text: 一杯扎啤, quantity: { fraction: [1, 2], unit: pint } }',
      ],
      ['unit: pint', 'unit: quart', '9:58 schema standard.clauses[0].quantity.unit'],
    ],
  },
  {
    name: 'gallons',
    kind: 'measure',
    lines: ['{ id: one, text: 饮水桶, quantity: { value: 5, unit: gallon } }'],
    right: [
      ['unit: gallon', 'unit: gallon, comparator: about'],
      ['饮水桶', '饮水桶装 5 加仑'],
    ],
    wrong: [
      [
        'unit: gallon',
        'unit: gal',
        '9:57 schema standard.clauses[0].quantity.unit',
        '- { id: one, text: 饮水桶, quantity: { value: 5, unit: gallon } }',
      ],
      [
        'value: 5, unit: gallon',
        'min: 5, unit: gallon',
        '9:39 schema standard.clauses[0].quantity.max',
        '- { id: one, text: 饮水桶, quantity: { value: 5, comparator: at-least, unit: gallon } }',
      ],
      [
        'text: 饮水桶, quantity: { value: 5, unit: gallon }',
        'text: 饮水桶装 5 加仑, quantity: { value: 5, unit: litre }',
        '9:63 figures standard.clauses[0].quantity.unit',
        '- { id: one, text: 饮水桶装 5 加仑, quantity: { value: 5, unit: gallon } }',
      ],
    ],
  },
  {
    name: 'a stretch of time that a figure is counted over',
    kind: 'measure',
    lines: [
      '{ id: one, text: 取现, quantity: { value: 500, unit: CNY, comparator: at-most, per: { count: 30, unit: day } } }',
    ],
    right: [
      ['text: 取现', 'text: 任意 30 天内最多取现 500 元'],
      ['{ count: 30, unit: day }', '{ count: 90, unit: minute }'],
    ],
    wrong: [
      [
        '{ count: 30, unit: day }',
        '30 天',
        '9:89 schema standard.clauses[0].quantity.per',
        '- { id: one, text: 取现, quantity: { value: 500, unit: CNY, comparator: at-most, ' +
          'per: { count: 30, unit: day } } }',
      ],
      ['{ count: 30, unit: day }', '{ count: 30, unit: kg }', '9:108 schema standard.clauses[0].quantity.per.unit'],
      ['count: 30', 'count: 0', '9:98 schema standard.clauses[0].quantity.per.count'],
      ['text: 取现', 'text: 任意 60 天内最多 500 元', '9:27 words-and-fields standard.clauses[0].text'],
    ],
  },
  {
    name: 'what a figure is counted over',
    kind: 'measure',
    lines: ['{ id: one, text: 垫付, quantity: { value: 20, unit: CNY, per: shift } }'],
    right: [
      ['per: shift', 'per: guest'],
      ['垫付', '每班垫付 20 元'],
    ],
    wrong: [
      [
        'per: shift',
        'per: 每班',
        '9:67 schema standard.clauses[0].quantity.per',
        '- { id: one, text: 垫付, quantity: { value: 20, unit: CNY, per: shift } }',
      ],
      [
        'per: shift',
        'per: daily',
        '9:67 schema standard.clauses[0].quantity.per',
        '- { id: one, text: 垫付, quantity: { value: 20, unit: CNY, per: day } }',
      ],
      [
        'text: 垫付, quantity: { value: 20, unit: CNY, per: shift }',
        'text: 每班 20 元, quantity: { value: 20, unit: CNY, per: day }',
        '9:24 words-and-fields standard.clauses[0].text',
      ],
    ],
  },
];
