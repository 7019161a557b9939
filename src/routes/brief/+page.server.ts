import { pageLoad } from '#lib/server/page/page-load.ts';
import type { PageServerLoadEvent } from './$types';
import { briefAnswer } from './brief-answer.ts';

export const load = pageLoad((asking, event: PageServerLoadEvent) => briefAnswer(asking, event));
