import { z } from 'zod';

/** The random id of a stored feedback, as it stands in addresses. */
export const feedbackIdSchema = z.string().regex(/^[\w-]{1,64}$/);
