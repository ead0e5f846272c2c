import { testDocuments } from "./corpus.ts";
import { documents } from "./documents.ts";

testDocuments(documents.filter(({ name }) => name !== "github" && !/^(oai|own)-/.test(name)));
