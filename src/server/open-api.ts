import { z } from 'zod';
import { routes } from '../api/routes.ts';
import type { Route } from '../api/routes.ts';
import { problemShape } from '../api/shapes.ts';

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  [key: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: JsonSchema;
}

export interface Operation {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, { description: string; content: Record<string, { schema: JsonSchema }> }>;
}

/** OpenAPI 3.1. */
export interface OpenApi {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: { Problem: JsonSchema } };
}

/** The contract as OpenAPI, from the table of routes. */
export function buildOpenApi(version: string): OpenApi {
  const paths: OpenApi['paths'] = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: buildOperation(name, route) };
  }
  const description = 'Role-plays with a simulated upset customer. A guest is known by a cookie set at the first visit. Every failure is a problem (RFC 9457).';
  return { openapi: '3.1.0', info: { title: 'Evenkeel', version, description }, paths, components: { schemas: { Problem: describe(problemShape, 'output') } } };
}

function buildOperation(name: string, route: Route): Operation {
  return {
    operationId: name,
    summary: route.summary,
    parameters: [...buildParameters('path', route.params), ...buildParameters('query', route.query)],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: describe(route.body, 'input') } } } }),
    ...(route.bytes === undefined ? {} : { requestBody: { required: true, content: { 'application/octet-stream': { schema: { maxLength: route.bytes } } } } }),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: describe(route.output, 'output') }, ...(route.events === undefined ? {} : { 'text/event-stream': { schema: describe(route.events, 'output') } }) } },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  };
}

function buildParameters(place: 'path' | 'query', schema: z.ZodObject | undefined): Parameter[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = describe(schema, 'input');
  return Object.entries(properties).map(([name, property]) => ({ name, in: place, required: place === 'path' || required.includes(name), schema: property }));
}

function describe(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
  return described;
}
