import { played } from "./played.ts";

played(["connection", "status", "headers", "redirects", "tls", "authorization"], ({ slow = false }) => !slow);
