import type { Source, Sourced } from '#domain/source';
import { permitSources, renewing } from './blocks/permit-sources.ts';

/** From how many days before its last day something is renewed, where a source says so. */
export type RenewalWindow = Sourced & { readonly days: number; readonly from: Source };

const permits: RenewalWindow = { days: 90, ...renewing, from: permitSources.renewal };

/** Nothing where no source names a time: then none is told. */
export function renewalWindow(service: string): RenewalWindow | undefined {
	return service.startsWith('permit-') ? permits : undefined;
}
