/** As much of Express as the servers here need; the package brings no types. */
declare module "express" {
  import type { IncomingMessage, RequestListener } from "node:http";

  export interface Request extends IncomingMessage {
    header(name: string): string | undefined;
  }
  export class Router {}
  export default function express(): RequestListener & { use(path: string, router: Router): void };
}
