/** The service as a third-party tool meets it: by HTTP alone, with a person's token. */
export class Service {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** @throws Error for anything but data */
  async ask<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
    if (!data || errors?.length)
      throw new Error(errors?.map(({ message }) => message).join(' ') ?? `Answered ${response.status}`);
    return data;
  }

  /** Uploads a file in one request. @returns the attachment's id */
  async upload(fileName: string, mediaType: string, content: Buffer): Promise<string> {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const response = await fetch(`${this.url}/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-length': String(content.length),
        'upload-metadata': `filename ${base64(fileName)},filetype ${base64(mediaType)}`,
      },
      body: new Uint8Array(content),
      signal: AbortSignal.timeout(30_000),
    });
    const id = response.headers.get('location')?.split('/').at(-1);
    if (response.status !== 201 || !id) throw new Error(`An upload was answered ${response.status}`);
    return id;
  }
}
