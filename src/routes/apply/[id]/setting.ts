import { getContext, setContext } from 'svelte';
import type { ApplicationSetting } from '#ui/form/setting.ts';

/** what `invalidate` opens anew: the draft, and the service as it was when it was begun */
export const APPLICATION = 'kibali:application';

const key = Symbol('setting');

/** Service and sentences of the application at hand; its members follow the language. */
export function provideSetting(setting: ApplicationSetting): ApplicationSetting {
	return setContext(key, setting);
}

export function getSetting(): ApplicationSetting {
	return getContext<ApplicationSetting>(key);
}
