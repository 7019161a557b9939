import { crossing } from './vi/crossing.ts';
import { explore } from './vi/explore.ts';
import { hotspotWords } from './vi/hotspot-words.ts';
import { intake } from './vi/intake.ts';
import { links } from './vi/links.ts';
import { names } from './vi/names.ts';
import { pages } from './vi/pages.ts';
import { parts } from './vi/parts.ts';
import { register } from './vi/register.ts';
import { review } from './vi/review.ts';
import { shell } from './vi/shell.ts';
import { start } from './vi/start.ts';
import { trend } from './vi/trend.ts';
import { trust } from './vi/trust.ts';
import { exporting, savedViews } from './vi/views.ts';

/** Vietnamese comes first: its shape is the type of every other language. */
export const vi = {
	...shell,
	...parts,
	crossing,
	explore,
	exporting,
	hotspotWords,
	intake,
	links,
	savedViews,
	names,
	pages,
	register,
	review,
	start,
	trend,
	trust
};
export type Messages = typeof vi;
