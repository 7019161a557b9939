import { z } from 'zod';
import { CHANNELS } from './channel.ts';
import { DATASETS } from './dataset.ts';
import { KINDS, LEGAL_FORMS, PRIORITIES } from './kind.ts';
import { INTERFACE_LANGUAGES } from './language.ts';
import { SENTIMENTS } from './sentiment.ts';
import { STATUSES } from './status.ts';

/** One schema for each list of codes: what files, addresses, forms and rows may say. */
export const channelSchema = z.enum(CHANNELS);
export const datasetSchema = z.enum(DATASETS);
export const kindSchema = z.enum(KINDS);
export const legalFormSchema = z.enum(LEGAL_FORMS);
export const prioritySchema = z.enum(PRIORITIES);
export const interfaceLanguageSchema = z.enum(INTERFACE_LANGUAGES);
export const sentimentSchema = z.enum(SENTIMENTS);
export const statusSchema = z.enum(STATUSES);
