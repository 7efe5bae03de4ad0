import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type default as Provider } from 'oidc-provider';
import { languageAsked } from '../../accounts/language-asked.ts';
import type { Language } from '../../graphql/language.ts';
import { type DemoPerson, demoPeople, means as everyMeans, type Means } from '../people.ts';
import { expiredPage, meansPage, type ProviderName, peoplePage } from './pages.ts';
import { acrOf, staffAcr } from './provider.ts';

interface Options {
  name: ProviderName;
  prefix: string;
  provider: Provider;
  headers: Record<string, string>;
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type Shown = FastifyRequest<{ Querystring: { means?: string; language?: string } }>;
type Chosen = FastifyRequest<{ Querystring: { language?: string }; Body: Record<string, string> | null }>;

/** The pages of a test provider where a person is chosen, and what choosing does. */
export function addSignInPages(app: FastifyInstance, { name, prefix, provider, headers }: Options): void {
  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 4_096 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get(`${prefix}/sign-in/:uid`, show);
    scope.post(`${prefix}/sign-in/:uid`, choose);
  });

  async function show(request: Shown, reply: FastifyReply) {
    const interaction = await interactionOf(request, reply);
    const language = languageFor(request, interaction);
    if (!interaction) return send(reply.code(400), expiredPage(language));
    if (name === 'staff') return send(reply, peoplePage(name, language, null, peopleFor(null)));
    const means = meansOf(request.query.means);
    return send(reply, means ? peoplePage(name, language, means, peopleFor(means)) : meansPage(language, everyMeans));
  }

  async function choose(request: Chosen, reply: FastifyReply) {
    const interaction = await interactionOf(request, reply);
    if (!interaction) return send(reply.code(400), expiredPage(languageFor(request, null)));
    const means = meansOf(request.body?.means);
    const person = peopleFor(means).find(({ username }) => username === request.body?.person);
    if (request.body?.cancel !== undefined) {
      const result = { error: 'access_denied', error_description: 'the person turned back' };
      return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
    }
    if (!person) return reply.redirect(request.url, 303);
    await forgetAnother(interaction, person);
    const login = { accountId: person.username, acr: means ? acrOf[means] : staffAcr, amr: [means ?? 'staff'], remember: false };
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, { login }), 303);
  }

  /** Staff choose among staff, the others among those whom the means knows. */
  function peopleFor(means: Means | null): DemoPerson[] {
    if (name === 'staff') return demoPeople.filter(({ parts }) => parts.includes('STAFF'));
    return means ? demoPeople.filter((person) => person.means.includes(means)) : [];
  }

  async function interactionOf(request: FastifyRequest, reply: FastifyReply): Promise<Interaction | null> {
    try {
      return await provider.interactionDetails(request.raw, reply.raw);
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return null;
      throw error;
    }
  }

  /** Whoever was signed in here before is signed out first: one browser, one person. */
  async function forgetAnother(interaction: Interaction, person: DemoPerson): Promise<void> {
    if (!interaction.session || interaction.session.accountId === person.username) return;
    const session = await provider.Session.findByUid(interaction.session.uid);
    await session?.destroy();
    interaction.session = undefined;
    await interaction.save(interaction.exp - interaction.iat);
  }

  function send(reply: FastifyReply, page: string) {
    return reply
      .headers({ ...headers, 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page);
  }
}

const meansOf = (text: string | undefined): Means | null => everyMeans.find((means) => means === text) ?? null;

function languageFor(request: FastifyRequest<{ Querystring: { language?: string } }>, interaction: Interaction | null): Language {
  const locales = interaction?.params.ui_locales;
  const asked = request.query.language ?? (typeof locales === 'string' ? locales.split(' ')[0] : undefined);
  return languageAsked(asked, request.headers['accept-language']);
}
