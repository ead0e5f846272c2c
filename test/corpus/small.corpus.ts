import { testDocuments } from "./corpus.ts";
import { documents } from "./documents.ts";

testDocuments(documents.filter(({ name }) => /^(oai|own)-/.test(name)));
