import { z } from 'zod';
import type { TextStandings } from '../../people/labels/label-store.ts';
import textStandingSql from './text-standing.sql?raw';

/** What people have labelled, brought into a question from outside the snapshot. */
export const textStanding = { name: 'text_standing', sql: textStandingSql };

const keys = z.array(z.string());
export const standingParamsShape = { disputed_texts: keys, other_texts: keys, own_texts: keys };

/** The SQL parameters of standings; in an order that does not ask for them they are empty. */
export const standingParams = (standings: TextStandings | null) => ({
	disputed_texts: standings?.disputed ?? [],
	other_texts: standings?.others ?? [],
	own_texts: standings?.own ?? []
});
