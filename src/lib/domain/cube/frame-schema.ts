import { z } from 'zod';
import type { CubeFrame } from './cube.ts';

const periodSchema = z.object({ from: z.iso.date(), to: z.iso.date() });

/** The frame of a cube as it comes from the server. */
export const cubeFrameSchema = z.object({
	snapshot_id: z.string().nullable(),
	dataset: z.string(),
	period: periodSchema,
	comparison: periodSchema.nullable(),
	slots: z.array(periodSchema),
	data_from: z.iso.date().nullable()
}) satisfies z.ZodType<CubeFrame>;
