/** Leads to the control of a field, or to the first one inside it. */
export function focusField(id: string): void {
	const field =
		document.getElementById(id) ??
		document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}."]`);
	field?.focus();
	field?.closest('.field')?.scrollIntoView({ block: 'start' });
}
