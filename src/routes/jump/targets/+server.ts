import { jump } from '#lib/server/page/jump.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';

/** The jump box's suggestions as JSON. */
export const GET = pageLoad(async (asking) => Response.json(await jump(asking, 10)));
