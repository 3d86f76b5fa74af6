import type { Evidence, EvidenceSlot } from '#domain/evidence';
import type { AttachProblem } from '#journey/attach';
import type { PageEnvironment } from '#journey/environment';
import { lookAgain } from '#journey/look-again';
import { fetchPdfTools, pdfToolsReady, pdfToolsSize } from '#journey/pdf-tools';

type Options = {
	device: PageEnvironment;
	/** PDFs that were taken while nobody could look inside */
	unseen: () => readonly { evidence: Evidence; slot: EvidenceSlot }[];
	onrefused: (evidence: Evidence, problem: AttachProblem) => void;
};
type Connection = { readonly type?: string; readonly saveData?: boolean };

/** Whether PDFs can be looked into here; brings the viewer, and then looks at what was taken unseen. */
export function pdfViewer({ device, unseen, onrefused }: Options) {
	let state = $state<'ready' | 'missing' | 'fetching' | 'failed'>('missing');
	let busy = false;

	async function look() {
		if (await pdfToolsReady()) state = 'ready';
		if (busy || (state !== 'ready' && !navigator.onLine)) return;
		busy = true;
		for (const { evidence, slot } of unseen()) {
			const found = await lookAgain(device, evidence, slot).catch(() => undefined);
			if (found && 'refused' in found) onrefused(evidence, found.refused);
			if (!found || 'unseen' in found) break;
		}
		busy = false;
		if (await pdfToolsReady()) state = 'ready';
	}

	async function fetch() {
		state = 'fetching';
		state = (await fetchPdfTools()) ? 'ready' : 'failed';
		if (state === 'ready') await look();
	}

	/** Nobody pays for bytes on Wi-Fi, unless they asked for few. */
	async function start() {
		await look();
		const { connection } = navigator as { connection?: Connection };
		if (state === 'missing' && connection?.type === 'wifi' && !connection.saveData) await fetch();
	}

	return {
		get state() {
			return state;
		},
		size: pdfToolsSize,
		look,
		fetch: () => void fetch(),
		start: () => {
			const online = () => void look();
			window.addEventListener('online', online);
			void start();
			return () => window.removeEventListener('online', online);
		}
	};
}
