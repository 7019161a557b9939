import { z } from 'zod';

const ring = z.array(z.int()).min(1);
const pair = z.tuple([z.number(), z.number()]);

/** A collection of polygons whose properties are `properties`. */
export const polygonsSchema = <Properties extends z.ZodType>(properties: Properties) =>
	z.object({
		type: z.literal('GeometryCollection'),
		geometries: z.array(
			z.discriminatedUnion('type', [
				z.object({ type: z.literal('Polygon'), arcs: z.array(ring).min(1), properties }),
				z.object({
					type: z.literal('MultiPolygon'),
					arcs: z.array(z.array(ring)).min(1),
					properties
				})
			])
		)
	});

/**
 * A quantised topology with the given objects.
 * Source of the shape: TopoJSON format specification 1.0.0 (Bostock, Metcalf), sections 2.1–2.2.
 */
export const topologySchema = <Objects extends z.ZodRawShape>(objects: Objects) =>
	z.object({
		type: z.literal('Topology'),
		transform: z.object({ scale: pair, translate: pair }),
		arcs: z.array(z.array(z.array(z.int()).length(2)).min(2)),
		objects: z.object(objects)
	});
