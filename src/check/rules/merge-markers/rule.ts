import { defineRule } from '../../rule.ts';
import { mergeLines } from '../../text/merge-lines.ts';

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
        hint: `在两种写法中选定一种，删去另一种和这些标记行（第 ${p.lines} 行）`,
      }),
      en: (p: { found: string; lines: string }) => ({
        message: `A merge was not finished here: \`${p.found}\``,
        hint: `Choose one of the two versions, and take out the other and the marker lines (${p.lines})`,
      }),
    },
  },
  *find({ corpus }) {
    for (const file of corpus.files) {
      const markers = mergeLines(file);
      const [first] = markers;
      if (!first) continue;
      const lines = markers.map((marker) => marker.number).join(', ');
      yield {
        file,
        span: first,
        say: 'marker',
        with: { found: first.text, lines },
      };
    }
  },
});
