import { type Hit, searchText } from './pagefind.ts';

let started = false;

/** Makes the search sheet answer to typing, arrow keys and Enter. Its words come from its data attributes. */
export function startSearch(dialog: HTMLDialogElement): void {
  if (started) return;
  started = true;
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ul');
  const status = dialog.querySelector('[role=status]');
  if (!input || !list || !status) return;
  const words = dialog.dataset;
  let selected = -1;

  const select = (index: number) => {
    const options = [...list.children];
    selected = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, place) => option.setAttribute('aria-selected', String(place === selected)));
    options[selected]?.scrollIntoView({ block: 'nearest' });
    if (selected === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `_hit${selected}`);
  };
  const show = (hits: readonly Hit[], text: string) => {
    list.replaceChildren(...hits.map(optionOf));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    status.textContent = text;
    select(hits.length > 0 ? 0 : -1);
  };
  const run = async () => {
    const query = input.value.trim();
    if (query === '') return show([], '');
    status.textContent = words['searching'] ?? '';
    try {
      const found = await searchText(query);
      if (!found || query !== input.value.trim()) return;
      const text = found.total > 0 ? (words['found'] ?? '').replace('{n}', String(found.total)) : (words['none'] ?? '').replace('{q}', query);
      show(found.hits, text);
    } catch {
      show([], words['failed'] ?? '');
    }
  };

  input.addEventListener('input', (event) => {
    // While a Chinese word is being composed, its letters are not yet a query.
    if (!(event as InputEvent).isComposing) void run();
  });
  input.addEventListener('compositionend', () => void run());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') select(selected + 1);
    else if (event.key === 'ArrowUp') select(selected - 1);
    else if (event.key === 'Enter') list.children[selected]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  });
  if (input.value !== '') void run();
}

function optionOf(hit: Hit, index: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `_hit${index}`;
  option.setAttribute('role', 'option');
  const link = document.createElement('a');
  link.href = hit.url;
  link.tabIndex = -1;
  const code = document.createElement('span');
  code.className = 'code';
  code.textContent = hit.code;
  const title = document.createElement('b');
  title.append(code, ' ', hit.title);
  const rule = document.createElement('span');
  rule.append(...passage(hit.excerpt));
  link.append(title, rule);
  option.append(link);
  return option;
}

/** The passage as nodes: only `<mark>` is markup, everything else is text. */
function passage(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    const text = new DOMParser().parseFromString(marked ?? part, 'text/html').body.textContent ?? '';
    if (marked === undefined) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
