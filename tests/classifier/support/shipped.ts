import { readFileSync } from 'node:fs';
import { artefactSchema } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { taxonomy } from './training.ts';

/** The artefact of this repository, as the pipelines load it. */
export const shippedArtefact = artefactSchema.parse(
	JSON.parse(readFileSync('data/classifier/classifier.json', 'utf8'))
);

export const openShipped = () => createClassifier(shippedArtefact, taxonomy);
