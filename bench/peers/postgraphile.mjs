// PostGraphile 5 over the same tables, with a function for the viewer's clients and smart tags for what the log does not declare.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';
import { measured } from './measured.mjs';

const tags = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      'public.application': { attribute: { lodged_at: { tags: { behavior: ['+orderBy'] } } } },
      'public.document': {
        tags: { foreignKey: '(application_id) references application (id)|@fieldName caseOf|@foreignFieldName documents' },
      },
      'public.case_event': {
        tags: { primaryKey: 'id', foreignKey: '(application_id) references application (id)|@foreignFieldName caseEvents' },
      },
    },
  },
});
const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public', 'bench'], poolConfig: { max: 10 } }),
  ],
  grafast: {
    context: (request) => ({
      pgSettings: { 'edusta.account': request.node.req.headers['x-account'], 'edusta.part': 'ADVISOR' },
    }),
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
};
if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql');
  const { makeSchema } = await import('postgraphile');
  console.log(printSchema((await makeSchema(preset)).schema));
  process.exit(0);
}
const instance = postgraphile(preset);
const serve = instance.createServ(grafserv);
const server = createServer();
await serve.addTo(server);
server.listen(0, '127.0.0.1', () => measured(server.address().port));
