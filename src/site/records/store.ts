import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptRecord, Photo } from './record.ts';

interface RecordBase extends DBSchema {
  records: { key: string; value: KeptRecord };
  photos: { key: string; value: Photo; indexes: { record: string } };
}

let opened: Promise<IDBPDatabase<RecordBase>> | undefined;

/** The records of this device. Rejects where the browser keeps nothing. */
function base(): Promise<IDBPDatabase<RecordBase>> {
  opened ??= openDB<RecordBase>('check-records', 1, {
    upgrade: (db) => {
      db.createObjectStore('records', { keyPath: 'id' });
      db.createObjectStore('photos', { keyPath: 'id' }).createIndex('record', 'record');
    },
  });
  return opened;
}

/** Keeps a record on this device; rejects where there is no room. */
export async function keepRecord(record: KeptRecord): Promise<void> {
  await (await base()).put('records', record);
}

/** The records of a sheet, or of all, the one changed last first. */
export async function keptRecords(sheet?: string): Promise<KeptRecord[]> {
  const all = await (await base()).getAll('records');
  return all.filter((record) => sheet === undefined || record.sheet === sheet).sort((a, b) => b.changed - a.changed);
}

/** Deletes a record with its photos. */
export async function dropRecord(id: string): Promise<void> {
  const changing = (await base()).transaction(['records', 'photos'], 'readwrite');
  const photos = await changing.objectStore('photos').index('record').getAllKeys(id);
  await Promise.all([
    changing.objectStore('records').delete(id),
    ...photos.map((photo) => changing.objectStore('photos').delete(photo)),
    changing.done,
  ]);
}

/** Keeps a photo on this device; rejects where there is no room. */
export async function keepPhoto(photo: Photo): Promise<void> {
  await (await base()).put('photos', photo);
}

/** The photos of a record. */
export async function photosOf(record: string): Promise<Photo[]> {
  return (await base()).getAllFromIndex('photos', 'record', record);
}

/** Deletes one photo. */
export async function dropPhoto(id: string): Promise<void> {
  await (await base()).delete('photos', id);
}
