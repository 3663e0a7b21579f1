import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { hasNumberedHeadings, headingIds } from '../../corpus/body-ids.ts';

/** Gives headings the ids that the check knows them by; later plugins leave an id that is there. */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    for (const [heading, id] of headingIds(tree, hasNumberedHeadings(file.data.astro?.frontmatter))) {
      const data = { ...heading.data, hProperties: { id } };
      heading.data = data;
    }
  };
}
