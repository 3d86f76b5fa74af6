const DEXIE = /\/dexie\/dist\/modern\/dexie\.mjs$/;
/** What is taken out. Each stands there once. */
const PARTS = [
	// results kept in memory for `liveQuery`, which nobody here uses: `routes/follow.ts` looks anew
	'this.use(cacheMiddleware);',
	'signalSubscribersNow(everything, true);',
	'signalSubscribersNow(updateParts, true);',
	/^ {4}cache,\n/m,
	/^ {4}liveQuery,\n/m,
	// which reads a `liveQuery` made
	/const getRange = [^]*?(?=return tableClone;)/,
	// what to do at each write of a table: `table.hook(…)`
	'this.use(hooksMiddleware);',
	// to ask for the first parts of a compound index alone
	'this.use(virtualIndexMiddleware);',
	// a database of the names of databases, for browsers that do not tell them
	/if \(wasCreated\)\s+_onDatabaseCreated\(db\._deps, dbName\);/,
	'_onDatabaseDeleted(this._deps, this.name);',
	/^ {4}exists\(name\) \{[^]*?(?=^ {4}defineClass\(\) \{)/m,
	// its own tools, for add-ons and for code without `async`
	/^ {4}async: function[^]*?(?=^ {4}currentTransaction: \{)/m,
	/^ {4}derive: derive,[^]*?(?=^ {4}on: globalEvents,)/m,
	/^ {4}extendObservabilitySet,\n[^]*?(?=^ {4}cmp,)/m
];

/**
 * Dexie without what nobody here asks of it. It switches these parts on for each database, so that no
 * bundler can see that they are never used: 4 KB of every form. Tests run on what is left.
 *
 * @returns {import('vite').Plugin}
 */
export function dexieParts() {
	return {
		name: 'dexie-parts',
		enforce: 'pre',
		transform(code, id) {
			if (!DEXIE.test(id)) return null;
			let left = code;
			for (const part of PARTS) {
				if (left.split(part).length !== 2) this.error(`Dexie has changed: where is ${part}?`);
				left = left.replace(part, '');
			}
			return { code: left, map: null };
		}
	};
}
