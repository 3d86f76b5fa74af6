import type { DBCore, DBCoreMutateRequest } from 'dexie';
import type { Database } from '#storage/database';

/** From now on nothing new fits into a table. Comes with the way to make room again. */
export function noRoomIn(db: Database, table: string): () => void {
	const stack = 'dbcore' as const;
	const name = 'no-room';
	const adds = ({ type }: DBCoreMutateRequest) => type === 'add' || type === 'put';
	db.use({
		stack,
		name,
		create: (core: DBCore) => ({
			...core,
			table(one) {
				const below = core.table(one);
				if (one !== table) return below;
				return {
					...below,
					mutate(request) {
						if (adds(request)) throw new DOMException('No room', 'QuotaExceededError');
						return below.mutate(request);
					}
				};
			}
		})
	});
	// what stands between is set up as the database opens
	db.close({ disableAutoOpen: false });
	return () => {
		db.unuse({ stack, name });
		db.close({ disableAutoOpen: false });
	};
}
