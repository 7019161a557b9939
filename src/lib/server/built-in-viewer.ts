import type { Viewer } from '#lib/domain/viewer.ts';
import { env } from './env.ts';

/** Who looks until accounts exist: by default an analyst of the whole country. */
export const BUILT_IN_VIEWER: Viewer = {
	role: env.VIEWER_ROLE,
	province_code: env.VIEWER_PROVINCE ?? null,
	commune_code: env.VIEWER_COMMUNE ?? null
};
