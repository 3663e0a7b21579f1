import { asTsv } from '../../../search/client/tsv.ts';
import { download } from '../download.ts';
import { tell, tellUncopied } from '../tell.ts';
import { asRows, asText, removeNote, unclearNotes } from './notes.ts';

/** Lists what was unclear to readers of this device, and hands it out: as a file, into the clipboard, by mail. */
export function showUnclear(): void {
  const section = document.querySelector<HTMLElement>('#_unclear');
  if (!section) return;
  const part = (name: string) => section.querySelector<HTMLElement>(name);
  const [file, copy] = [part('[data-file]'), part('[data-copy]')];
  const mail = section.querySelector<HTMLAnchorElement>('a[data-mail]');
  const { export: label = '', copied = '', remove = '' } = section.dataset;

  const show = () => {
    const notes = unclearNotes();
    const rows = notes.map(({ code, revision, clause, text, at }, index) => {
      const drop = Object.assign(document.createElement('button'), { type: 'button', textContent: remove });
      drop.className = 'quiet';
      drop.addEventListener('click', () => {
        removeNote(index);
        show();
      });
      const item = document.createElement('li');
      const name = Object.assign(document.createElement('b'), { textContent: `${code}${clause && `#${clause}`}` });
      item.append(name, ` ${revision} · ${at} · ${text} `, drop);
      return item;
    });
    part('ul')?.replaceChildren(...rows);
    part('[data-none]')?.toggleAttribute('hidden', notes.length > 0);
    for (const way of [file, copy, mail]) way?.toggleAttribute('hidden', notes.length === 0);
    if (file) file.textContent = label.replace('{n}', String(notes.length));
    const [subject, body] = [mail?.textContent ?? '', asText(notes)].map((text) => encodeURIComponent(text.trim()));
    if (mail) mail.href = `mailto:${mail.dataset['mail']}?subject=${subject}&body=${body}`;
  };
  file?.addEventListener('click', () => {
    const [heads = [], ...rows] = asRows(unclearNotes());
    download('what-was-unclear.tsv', 'text/tab-separated-values', asTsv(heads, rows));
  });
  copy?.addEventListener('click', () => {
    void navigator.clipboard.writeText(asText(unclearNotes())).then(() => tell(copied), tellUncopied);
  });
  if (!isSecureContext) copy?.remove();
  show();
}
