import type { PageLoad } from './$types';

/** Tables are on few pages; theirs is the only field that is not there from the start. */
export const load: PageLoad = async ({ params, parent }) => {
	const { opened } = await parent();
	if (!('service' in opened)) return {};
	const section = opened.service.sections.find(({ id }) => id === params.section);
	const hasRows = section?.questions.some(({ kind }) => kind === 'rows');
	return hasRows ? { Rows: (await import('#ui/fields/RowsField.svelte')).default } : {};
};
