import type { Hotspot } from './hotspot.ts';

/** Whether a hotspot has members that the viewer may not see. */
export const reachesBeyond = ({
	commune_codes,
	commune_count
}: Pick<Hotspot, 'commune_codes' | 'commune_count'>): boolean =>
	commune_codes.length < commune_count;
