/**
 * Where a hotspot stands, T being the threshold of the alert budget: candidate (T − 1.5 to T), emerging
 * (at least T), growing (ratio or footprint up in two of three weeks), persistent (six weeks above
 * T − 1.5), fading (two weeks below it, or near what is expected), resolved (four quiet weeks and a note
 * or the petitions answered), recurrent (opened again within eight weeks).
 */
export const HOTSPOT_STATES = [
	'candidate',
	'emerging',
	'growing',
	'persistent',
	'fading',
	'resolved',
	'recurrent'
] as const;
export type HotspotState = (typeof HOTSPOT_STATES)[number];
