/** What was found of an item. */
export type Result = 'ok' | 'not-ok' | 'na';

/** A line of a record sheet as it stood when the record was made, so that a record can be read without the page. */
export interface RecordRow {
  /** The code of the standard and the id of the clause: `HK-09#floor`. */
  key: string;
  text: string;
  /** What a reading should be, in words; empty where nothing is read. */
  limit: string;
  points: number;
  /** The title of the manual it belongs to. */
  manual: string;
}

/** What was filled in for a line. */
export interface Filled {
  result?: Result | undefined;
  reading?: number | undefined;
  note?: string | undefined;
}

/** A record on this device. Photos are kept beside it. */
export interface KeptRecord {
  id: string;
  /** The last part of the address of its sheet. */
  sheet: string;
  title: string;
  /** Code and revision of the standard; empty for a sheet of several. */
  source: string;
  day: string;
  place: string;
  name: string;
  /** When it was last changed, in milliseconds since 1970. */
  changed: number;
  /** The standards chosen for a sheet of several. */
  chosen: readonly string[];
  rows: readonly RecordRow[];
  filled: Readonly<Record<string, Filled>>;
}

/** A photo of a record, and the line it belongs to. */
export interface Photo {
  id: string;
  record: string;
  key: string;
  blob: Blob;
}
