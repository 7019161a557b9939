import { ADMIN_PHRASES } from './issue-phrases/admin.ts';
import { CONDUCT_PHRASES } from './issue-phrases/conduct.ts';
import { DEMOCRACY_PHRASES } from './issue-phrases/democracy.ts';
import { ECON_PHRASES } from './issue-phrases/econ.ts';
import { EDU_PHRASES } from './issue-phrases/edu.ts';
import { ENV_PHRASES } from './issue-phrases/env.ts';
import { INFRA_PHRASES } from './issue-phrases/infra.ts';
import { LAND_PHRASES } from './issue-phrases/land.ts';
import { MOVEMENT_PHRASES } from './issue-phrases/movement.ts';
import { OTHER_PHRASES } from './issue-phrases/other.ts';
import { SEC_PHRASES } from './issue-phrases/sec.ts';
import { URBAN_PHRASES } from './issue-phrases/urban.ts';
import { UTIL_PHRASES } from './issue-phrases/util.ts';
import { WELFARE_PHRASES } from './issue-phrases/welfare.ts';

/**
 * Phrases typical of each of the 57 issues, separated by `|`, lower case, full diacritics. Written
 * from the languages alone, without a look at any training or test text; the taxonomy's own cues
 * are not repeated.
 */
export const ISSUE_PHRASES = {
	...LAND_PHRASES,
	...ADMIN_PHRASES,
	...CONDUCT_PHRASES,
	...DEMOCRACY_PHRASES,
	...ENV_PHRASES,
	...INFRA_PHRASES,
	...UTIL_PHRASES,
	...URBAN_PHRASES,
	...SEC_PHRASES,
	...WELFARE_PHRASES,
	...EDU_PHRASES,
	...ECON_PHRASES,
	...MOVEMENT_PHRASES,
	...OTHER_PHRASES
} as const;
