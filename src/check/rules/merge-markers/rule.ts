import { defineRule } from '../../rule.ts';
import { mergeMarkersOf } from '../../text/merge-markers.ts';

/** A merge that was not finished leaves two versions of a rule on the page. */
export const mergeMarkersRule = defineRule({
  id: 'merge-markers',
  title: { zh: '合并冲突标记', en: 'Merge markers' },
  level: 'error',
  summary: { zh: '文件里没有合并冲突留下的标记', en: 'No file holds markers that a merge left behind' },
  words: {
    marker: {
      zh: (p: { found: string; lines: string }) => ({
        message: `这里有合并冲突没有解决：\`${p.found}\``,
        hint: `两边各改各的，就都留下，只删去这些标记行（第 ${p.lines} 行）；改的是同一处，就选定一种。然后再运行 npm run revise`,
      }),
      en: (p: { found: string; lines: string }) => ({
        message: `A merge was not finished here: \`${p.found}\``,
        hint:
          `Keep what either side changed, one version where both changed the same words; ` +
          `take out the marker lines (${p.lines}), then run npm run revise again`,
      }),
    },
    leftover: {
      zh: (p: { found: string }) => ({
        message: `合并冲突留下了一行标记：\`${p.found}\``,
        hint: '看看两种写法是不是都还在，只留一种，再删去这一行；要写标题，请在前面写两个半角井号',
      }),
      en: (p: { found: string }) => ({
        message: `A merge left one marker line behind: \`${p.found}\``,
        hint: 'See whether both versions still stand, keep one, and take this line out; a heading is written with ##',
      }),
    },
  },
  *find({ corpus }) {
    for (const file of corpus.files) {
      const { fields, body } = mergeMarkersOf(file);
      const markers = [...fields, ...body];
      const [first, another] = markers;
      if (!first) continue;
      const { start, text: found } = first;
      const span = { start, end: start + found.length };
      if (another) {
        const lines = markers.map((marker) => marker.number).join(', ');
        yield { file, span, say: 'marker', with: { found, lines } };
      } else {
        const next = file.text.indexOf('\n', start);
        const fix = { start, end: next === -1 ? file.text.length : next + 1, text: '', safe: false };
        yield { file, span, fix, say: 'leftover', with: { found } };
      }
    }
  },
});
