/** The extension's own IndexedDB databases, whoever made them, seen without knowing their schemas. */

/** Names of all databases there are; none where the browser has no such thing. */
export async function databaseNames(): Promise<string[]> {
  if (typeof indexedDB === 'undefined') return [];
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

/** Every record of every table of a database, by table. */
export async function allRecords(name: string): Promise<Record<string, unknown[]>> {
  const database = await done(indexedDB.open(name));
  try {
    const tables = [...database.objectStoreNames];
    if (tables.length === 0) return {};
    const transaction = database.transaction(tables, 'readonly');
    const lists = await Promise.all(tables.map((table) => done(transaction.objectStore(table).getAll())));
    return Object.fromEntries(tables.map((table, i) => [table, lists[i]!]));
  } finally {
    database.close();
  }
}

/** Deletes a database; waits for other pages of ours to let go of it. */
export async function deleteDatabase(name: string): Promise<void> {
  await done(indexedDB.deleteDatabase(name));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database gave no reason')));
  });
}
