/** A SCIM server that is not ours: scimmy and scimmy-routers on Express, in memory, put together as their README shows. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import express from "express";
import SCIMMY from "scimmy";
import SCIMMYRouters from "scimmy-routers";

type User = SCIMMY.Schemas.User;
type Group = SCIMMY.Schemas.Group;

export interface ScimmyServer {
  readonly url: string;
  readonly users: Map<string, User>;
  readonly groups: Map<string, Group>;
  close(): Promise<void>;
}

/** One a process: scimmy keeps its resource types in one place. */
export async function scimmyServer(token: string): Promise<ScimmyServer> {
  const users = new Map<string, User>();
  const groups = new Map<string, Group>();
  const { Error: ScimError } = SCIMMY.Types;

  const known = <Resource>(store: ReadonlyMap<string, Resource>, id: string): Resource => {
    const found = store.get(id);
    if (found === undefined) throw new ScimError(404, "", `Resource ${id} not found`);
    return found;
  };
  const selected = <Resource>(
    store: ReadonlyMap<string, Resource>,
    { id, filter }: SCIMMY.Types.Resource,
  ): Resource | Resource[] => {
    if (id !== undefined) return known(store, id);
    const all = [...store.values()];
    return filter === undefined ? all : filter.match(all);
  };
  const written = <Resource extends SCIMMY.Types.Schema>(
    store: Map<string, Resource>,
    id: string | undefined,
    instance: Resource,
  ): Resource => {
    const before = id === undefined ? undefined : known(store, id);
    const lastModified = new Date();
    const created = before?.meta.created ?? lastModified;
    const meta = { ...instance.meta, created, lastModified };
    const after = Object.assign({}, instance, { id: id ?? randomUUID(), meta });
    store.set(after.id, after);
    return after;
  };
  const removed = (store: Map<string, unknown>, id = ""): void => {
    known(store, id);
    store.delete(id);
  };
  const isTaken = (userName: string, id: string | undefined): boolean =>
    [...users.values()].some((user) => user.userName === userName && user.id !== id);

  SCIMMY.Resources.declare(SCIMMY.Resources.User)
    .ingress(({ id }, instance) => {
      if (isTaken(instance.userName, id)) throw new ScimError(409, "uniqueness", "userName is taken");
      return written(users, id, instance);
    })
    .egress((resource) => selected(users, resource))
    .degress(({ id }) => removed(users, id));
  SCIMMY.Resources.declare(SCIMMY.Resources.Group)
    .ingress(({ id }, instance) => written(groups, id, instance))
    .egress((resource) => selected(groups, resource))
    .degress(({ id }) => removed(groups, id));

  const app = express();
  app.use(
    "/scim/v2",
    new SCIMMYRouters({
      type: "bearer",
      handler: (request) => {
        if (request.header("Authorization") !== `Bearer ${token}`) throw new Error("the token is wrong");
        return "";
      },
    }),
  );
  const server = createServer(app);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/scim/v2`,
    users,
    groups,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
