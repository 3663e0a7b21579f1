import { passOn } from '../pass-on.ts';
import { toldLine } from '../tell.ts';
import { asText, removeNote, unclearNotes } from './notes.ts';

/** What is said beside the notes, in the language of the page. */
interface Words {
  yours: string;
  remove: string;
  hand: string;
}

/** The notes of this device on a standard, to be removed or handed on; hidden where there is none. */
export function yourNotes(code: string, words: Words): HTMLElement {
  const section = Object.assign(document.createElement('section'), { className: 'yours' });
  // Said in the form: the line of the page is behind it, for eyes and for ears.
  const said = Object.assign(document.createElement('p'), { className: 'hint' });
  said.setAttribute('role', 'status');
  const show = () => {
    const notes = unclearNotes();
    const own = notes.filter((note) => note.code === code);
    section.hidden = own.length === 0;
    const heading = Object.assign(document.createElement('h2'), { textContent: `${words.yours} (${own.length})` });
    const list = document.createElement('ul');
    for (const note of own) {
      const item = document.createElement('li');
      item.append(
        `${note.at} · ${note.text} `,
        button(words.remove, () => (removeNote(notes.indexOf(note)), show())),
      );
      list.append(item);
    }
    const hand = button(words.hand, () => {
      const { copied = '', uncopied = '' } = toldLine()?.dataset ?? {};
      void passOn({ text: asText(own) }).then(
        (isCopied) => (said.textContent = isCopied ? copied : ''),
        () => (said.textContent = uncopied),
      );
    });
    section.replaceChildren(heading, list, ...(isSecureContext ? [hand, said] : []));
  };
  show();
  return section;
}

function button(text: string, does: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  element.className = 'act other-act';
  element.addEventListener('click', does);
  return element;
}
