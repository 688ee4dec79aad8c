import { played } from "./played.ts";

played(["bodies", "json", "paging", "ids", "text"], ({ slow = false }) => !slow);
