import type { KeptRecord, Photo } from './record.ts';
import { keptAs } from '../../lib/site-base.ts';

let opened: Promise<IDBDatabase> | undefined;

/** The records of this device. Rejects where the browser keeps nothing. */
function base(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(keptAs('check-records'), 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('records', { keyPath: 'id' });
      request.result.createObjectStore('photos', { keyPath: 'id' }).createIndex('record', 'record');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(asError(request.error));
  });
  return opened;
}

const asError = (error: DOMException | null) => error ?? new Error('The browser keeps nothing');

/** What a question to the records answers. */
async function ask<T>(store: 'records' | 'photos', question: (from: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const from = (await base()).transaction(store).objectStore(store);
  return new Promise((resolve, reject) => {
    const request = question(from);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(asError(request.error));
  });
}

/** Changes the records, all or nothing; resolves when that is on the disk. */
async function change(deed: (records: IDBObjectStore, photos: IDBObjectStore) => void): Promise<void> {
  const changing = (await base()).transaction(['records', 'photos'], 'readwrite');
  return new Promise((resolve, reject) => {
    changing.oncomplete = () => resolve();
    changing.onabort = () => reject(asError(changing.error));
    deed(changing.objectStore('records'), changing.objectStore('photos'));
  });
}

/** Keeps a record on this device; rejects where there is no room. */
export function keepRecord(record: KeptRecord): Promise<void> {
  return change((records) => records.put(record));
}

/** The records of a sheet, or of all, the one changed last first. */
export async function keptRecords(sheet?: string): Promise<KeptRecord[]> {
  // Only keepRecord writes there.
  const all = await ask('records', (from) => from.getAll() as IDBRequest<KeptRecord[]>);
  return all.filter((record) => sheet === undefined || record.sheet === sheet).sort((a, b) => b.changed - a.changed);
}

/** Deletes a record with its photos. */
export async function dropRecord(id: string): Promise<void> {
  const taken = await photosOf(id);
  await change((records, photos) => {
    records.delete(id);
    for (const photo of taken) photos.delete(photo.id);
  });
}

/** Keeps a photo on this device; rejects where there is no room. */
export function keepPhoto(photo: Photo): Promise<void> {
  return change((_records, photos) => photos.put(photo));
}

/** The photos of a record. */
export function photosOf(record: string): Promise<Photo[]> {
  return ask('photos', (from) => from.index('record').getAll(record) as IDBRequest<Photo[]>);
}

/** Deletes one photo. */
export function dropPhoto(id: string): Promise<void> {
  return change((_records, photos) => photos.delete(id));
}
