import type { HotspotState } from './hotspot-state.ts';
import type { Hotspot, HotspotTurn } from './hotspot.ts';

/** What a week changed about a hotspot that is or was an alert; the weightiest first. */
export const DIGEST_CHANGES = [
	'new',
	'recurrent',
	'growing',
	'persistent',
	'fading',
	'settled',
	'gone'
] as const;
export type DigestChange = (typeof DIGEST_CHANGES)[number];

const OF_STATE: Record<HotspotState, DigestChange | null> = {
	candidate: null,
	emerging: null,
	growing: 'growing',
	persistent: 'persistent',
	fading: 'fading',
	resolved: 'settled',
	recurrent: 'recurrent'
};

type Changed = Pick<Hotspot, 'flagged_week_on' | 'week_on' | 'merged_into'>;
type Turn = Pick<HotspotTurn, 'turn' | 'state'>;

/** A merger stands with both hotspots: one is gone, the other has grown by it. */
function ofTurn({ turn, state }: Turn, { merged_into }: Changed): DigestChange | null {
	if (turn === 'merged') return merged_into === null ? 'growing' : 'gone';
	if (turn === 'closed') return 'gone';
	if (turn === 'reopened') return 'recurrent';
	return turn === 'state' && state ? OF_STATE[state] : null;
}

/** What a week changed about a hotspot, by what happened to it then; null where nothing of note did. */
export function changeOf(hotspot: Changed, turns: readonly Turn[]): DigestChange | null {
	const found = new Set(turns.map((turn) => ofTurn(turn, hotspot)));
	if (hotspot.flagged_week_on === hotspot.week_on && !found.has('recurrent')) return 'new';
	return DIGEST_CHANGES.find((change) => found.has(change)) ?? null;
}
