/** What of a standard's page stands beside the same in another language. */
export interface Parts {
  language: string;
  /** Which revision the page tells of; nothing where it tells of none. */
  revision: string | undefined;
  title: Element | null;
  rule: Element | null;
  /** Clauses by id. */
  clauses: ReadonlyMap<string, HTMLElement>;
}

/** The parts of a page as it is shown, or of that of its texts which is of a revision. */
export function partsOf(page: Document, revision?: string): Parts {
  const main = page.querySelector('main');
  const head = textIn(main, '[data-group=head]', revision)?.querySelector<HTMLElement>('[data-standard-revision]');
  const body = textIn(main, '[data-whole]:not([data-group])', revision);
  const clauses = [...(body?.querySelectorAll<HTMLElement>('.clause[id]') ?? [])];
  return {
    language: main?.lang || page.documentElement.lang,
    revision: head?.dataset['standardRevision'],
    title: head?.querySelector('h1') ?? null,
    rule: head?.querySelector('.rule') ?? null,
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
  };
}

/** Of several texts the one that is shown or asked for, which may wait in a template; of one, the page itself. */
function textIn(main: Element | null, which: string, revision: string | undefined): ParentNode | null {
  const texts = [...(main?.querySelectorAll<HTMLElement>(`[data-text]${which}`) ?? [])];
  const text = texts.find((one) =>
    revision === undefined ? !(one instanceof HTMLTemplateElement) : one.dataset['text'] === revision,
  );
  return (text?.localName === 'template' ? (text as HTMLTemplateElement).content : text) ?? main;
}
