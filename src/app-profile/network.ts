/** What stands between this machine and the target of a profile. */
import { unescape } from "node:querystring";
import type { Header, Network } from "../model.ts";
import { networkFault } from "../transport/network.ts";
import { NO_SECRETS_HERE } from "./fault.ts";
import type { Open, TargetFile } from "./file.ts";
import { GLUED, isGlued, isSpeakable, type Path } from "./path.ts";
import type { Source } from "./source.ts";
import type { Vault } from "./vault.ts";

export function networkOf(target: TargetFile, source: Source, vault: Vault): Network {
  const { certificateAuthority, clientCertificate, clientKey, passphrase, proxy } = target;
  const content = (key: string, file: string): string => vault.content(["target", key], file);
  const network: Network = {
    headers: Object.entries(target.headers).map(([name, from]) => header(name, from, source, vault)),
    ...(certificateAuthority !== undefined && { ca: content("certificateAuthority", certificateAuthority) }),
    ...(clientCertificate !== undefined && { certificate: content("clientCertificate", clientCertificate) }),
    ...(clientKey !== undefined && { key: vault.open(["target", "clientKey"], clientKey) }),
    ...(passphrase !== undefined && { passphrase: vault.secret(["target", "passphrase"], passphrase) }),
    ...(proxy !== undefined && { proxy: proxyUrl(proxy, source, vault) }),
  };
  const fault = networkFault(network);
  if (fault !== undefined) {
    const path = placeOf(fault.at, network);
    // What is no plain name may be the header's value.
    throw source.mistake(path, isSpeakable(path) ? fault.error : fault.error.replaceAll(String(path.at(-1)), "this"));
  }
  if (passphrase !== undefined && clientKey === undefined)
    throw source.mistake(["target", "passphrase"], "is of no use without clientKey");
  return network;
}
/** Where in the file a field of the network is said. */
function placeOf(at: string, { headers }: Network): Path {
  const [, index] = /^headers\[(\d+)\]$/.exec(at) ?? [];
  if (index !== undefined) return ["target", "headers", headers[Number(index)]?.[0] ?? ""];
  return ["target", places[at] ?? at];
}
const places: Readonly<Record<string, string>> = {
  ca: "certificateAuthority",
  certificate: "clientCertificate",
  key: "clientKey",
};

const soundsSecret = /auth|cookie|credential|key|password|secret|token/i;
function header(name: string, from: TargetFile["headers"][string], source: Source, vault: Vault): Header {
  const path = ["target", "headers", name];
  if (isGlued(name)) throw source.mistake(path, GLUED);
  if (typeof from === "string" && soundsSecret.test(name)) throw source.mistake(path, NO_SECRETS_HERE);
  return [name, (typeof from === "string" ? from : vault.secret(path, from)).trim()];
}

/** Its address may stand in the file, its password may not. */
function proxyUrl(from: Open, source: Source, vault: Vault): string {
  const url = vault.open(["target", "proxy"], from);
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: "", password: "" };
  if (typeof from === "string" && `${username}${password}` !== "")
    throw source.mistake(["target", "proxy"], `holds credentials; ${NO_SECRETS_HERE}`);
  if (typeof from !== "string" && password !== "") vault.keep(password, unescape(password));
  return url;
}
