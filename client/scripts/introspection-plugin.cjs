const { introspectionFromSchema } = require('graphql');

/**
 * What the client's cache needs to know of the schema: which types implement what, and which fields may be null or list what.
 * Descriptions and input types would only make it longer.
 */
function plugin(schema) {
  const { __schema } = introspectionFromSchema(schema, { descriptions: false });
  const reference = (type) => (type ? { kind: type.kind, name: type.name, ofType: reference(type.ofType) } : null);
  const argument = (value) => ({ name: value.name, type: reference(value.type) });
  const types = __schema.types
    .filter((type) => !type.name.startsWith('__') && ['OBJECT', 'INTERFACE', 'UNION', 'SCALAR', 'ENUM'].includes(type.kind))
    .map((type) =>
      type.kind === 'SCALAR' || type.kind === 'ENUM'
        ? { kind: 'SCALAR', name: type.name }
        : {
            kind: type.kind,
            name: type.name,
            fields: type.fields?.map((field) => ({
              name: field.name,
              type: reference(field.type),
              args: field.args.map(argument),
            })),
            interfaces: type.interfaces?.map(reference),
            possibleTypes: type.possibleTypes?.map(reference),
          },
    );
  const root = (type) => (type ? { kind: 'OBJECT', name: type.name } : null);
  return JSON.stringify({
    __schema: {
      queryType: root(__schema.queryType),
      mutationType: root(__schema.mutationType),
      subscriptionType: root(__schema.subscriptionType),
      types,
    },
  });
}

module.exports = { plugin };
