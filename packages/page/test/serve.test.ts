import { request } from "node:http";
import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { servePage } from "../serve.mjs";

let server: Server;
let port: number;

const get = (
  path: string,
  method = "GET",
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });

describe("the little server", () => {
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    const root = join(folder, "dist");
    mkdirSync(join(root, "assets"), { recursive: true });
    writeFileSync(join(folder, "secret.txt"), "secret");
    writeFileSync(join(root, "index.html"), "<!doctype html>");
    writeFileSync(join(root, "assets", "a-123.js"), "1");
    writeFileSync(join(root, "assets", "a-123.js.br"), "brotli");
    writeFileSync(join(root, "assets", "a-123.js.gz"), "gzip");
    server = (await servePage({ port: 0, root })) as Server;
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  it("sends files with their types and the policy", async () => {
    const index = await get("/");
    expect(index.status).toBe(200);
    expect(index.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(index.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(index.headers["x-content-type-options"]).toBe("nosniff");
    const script = await get("/assets/a-123.js");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["cache-control"]).toContain("immutable");
    expect((await get("/assets/a-123.js", "HEAD")).body).toBe("");
  });

  it("sends the compressed twin that the browser takes", async () => {
    const sent = async (accepted: string): Promise<unknown[]> => {
      const { body, headers } = await get("/assets/a-123.js", "GET", { "Accept-Encoding": accepted });
      return [body, headers["content-encoding"], headers["content-type"], headers["vary"]];
    };
    const script = "text/javascript; charset=utf-8";
    expect(await sent("gzip, deflate, br")).toEqual(["brotli", "br", script, "Accept-Encoding"]);
    expect(await sent("gzip;q=1.0, br;q=0")).toEqual(["gzip", "gzip", script, "Accept-Encoding"]);
    expect(await sent("zstd, brotli")).toEqual(["1", undefined, script, "Accept-Encoding"]);
    expect((await get("/", "GET", { "Accept-Encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  });

  it("sends nothing else", async () => {
    for (const path of [
      "/../secret.txt",
      "/..%2fsecret.txt",
      "/%2e%2e/secret.txt",
      "/assets/../../secret.txt",
      "/assets",
      "/%00",
      "/%zz",
    ]) {
      const { status, body } = await get(path);
      expect(`${path} ${status}`).toBe(`${path} 404`);
      expect(body).not.toContain("secret");
    }
    expect((await get("/", "POST")).status).toBe(405);
  });

  it("says when its port is taken", async () => {
    await expect(servePage({ port })).rejects.toThrow(`Port ${port} is in use`);
  });
});
