let allowed = false;

/**
 * Whether the browser may remember what is typed and offer it again. Then it writes it down in files of
 * its own, outside of the vault; hence not unless the person chose it.
 */
export function letBrowserRemember(yes: boolean): void {
	allowed = yes;
}

/** The field's autocomplete token, or `off`; also for the form around it, which textareas ask. */
export function autofill<Token extends string>(token: Token | undefined): Token | 'off' {
	return allowed && token ? token : 'off';
}
