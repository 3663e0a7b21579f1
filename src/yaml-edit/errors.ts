/** Why an edit was refused; nothing has been changed then. Each kind is a class of its own. */
export abstract class EditError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The text is no YAML that can be edited: it has faults, or uses aliases. */
export class UnreadableError extends EditError {
  constructor(reason: string) {
    super(`The file cannot be edited as it is: ${reason}`);
  }
}

/** The text of a path is no path. */
export class BadPathError extends EditError {
  constructor(text: string) {
    super(`Not a path: ${text}`);
  }
}

/** A path leads nowhere, to the wrong kind of thing, or to two things at once. */
export class PathError extends EditError {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(`${path === '' ? 'The file' : path}: ${reason}`);
    this.path = path;
  }
}

/** A key would stand twice in one map. */
export class DuplicateKeyError extends EditError {
  readonly path: string;
  constructor(path: string) {
    super(`${path}: there is such a key already`);
    this.path = path;
  }
}

/** A value that YAML data cannot hold. */
export class ValueError extends EditError {
  constructor(reason: string) {
    super(`Not a value: ${reason}`);
  }
}

/** The edited text does not read as it should; nothing may be written. */
export class MismatchError extends EditError {
  constructor(operation: string) {
    super(`The text after this edit would not read as intended: ${operation}`);
  }
}
