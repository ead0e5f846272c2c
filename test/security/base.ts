type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A description as plain data, so that any of its texts can be replaced. */
export type Description = { [key: string]: Json };

/**
 * A valid description that has text in every position where OpenAPI 3.1, JSON Schema 2020-12 and our vocabulary allow some.
 * `slots.ts` makes a slot of each; the test of the slots compares it with the meta-schemas.
 */
export const base: Description = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
  info: {
    title: "Zoo",
    summary: "A zoo",
    description: "Keeps animals.",
    termsOfService: "https://zoo.example/terms",
    contact: { name: "Keeper", url: "https://zoo.example", email: "keeper@zoo.example" },
    license: { name: "MIT", identifier: "MIT" },
    version: "1.0.0",
    "x-logo": { url: "https://zoo.example/logo.png", altText: "Logo" },
  },
  externalDocs: { description: "The handbook", url: "https://zoo.example/handbook" },
  servers: [
    {
      url: "https://{region}.zoo.example/{stage}",
      description: "The zoo of a region",
      variables: {
        region: { default: "north", enum: ["north", "south"], description: "Where" },
        stage: { default: "live", description: "Which" },
      },
    },
    { url: "https://zoo.example/fixed", description: "The old one" },
  ],
  tags: [
    {
      name: "animals",
      description: "What lives here",
      externalDocs: { description: "More", url: "https://zoo.example/animals" },
    },
  ],
  security: [{ token: [] }, { oauth: ["read:animals"] }],
  "x-specwright-pages": {
    handbook: {
      title: "The handbook",
      url: "https://zoo.example/handbook",
      updated: "2026-01-31",
      capture: "handbook.txt",
    },
  },
  paths: {
    "/animals": {
      summary: "All animals",
      description: "The whole zoo.",
      servers: [{ url: "https://animals.zoo.example", description: "Animals only" }],
      parameters: [{ $ref: "#/components/parameters/Trace" }],
      get: {
        operationId: "listAnimals",
        summary: "List animals",
        description: "Lists **all** animals.",
        tags: ["animals"],
        externalDocs: { description: "Listing", url: "https://zoo.example/listing" },
        parameters: [
          {
            name: "filter",
            in: "query",
            description: "What to look for",
            style: "deepObject",
            explode: true,
            schema: { type: "object", properties: { kind: { type: "string" } } },
            examples: {
              lions: {
                summary: "Lions",
                description: "Only lions",
                value: { kind: "lion" },
              },
              remote: { externalValue: "https://zoo.example/filter.json" },
            },
          },
          {
            name: "sort",
            in: "query",
            description: "The order",
            schema: { type: "array", items: { type: "string", enum: ["name", "age"] } },
            style: "form",
            explode: false,
            example: ["name"],
          },
          {
            name: "X-Version",
            in: "header",
            required: true,
            description: "The version",
            schema: { const: "2026-01-31" },
          },
          {
            name: "X-Lang",
            in: "header",
            "x-specwright-client-option": "language",
            schema: { type: "string", default: "en" },
          },
          { name: "session", in: "cookie", description: "Who", schema: { type: "string" } },
          {
            name: "where",
            in: "query",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Animal" } } },
          },
        ],
        responses: {
          "200": {
            description: "The animals",
            headers: {
              "X-Total": {
                description: "How many",
                schema: { type: "integer" },
                example: 3,
              },
              "X-Next": { $ref: "#/components/headers/Next" },
            },
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Animal" } },
                examples: { two: { $ref: "#/components/examples/Two" } },
              },
              "text/plain": { schema: { type: "string" }, example: "lion" },
            },
            links: {
              first: {
                operationId: "getAnimal",
                description: "The first one",
                parameters: { animalId: "$response.body#/0/name" },
                server: { url: "https://links.zoo.example", description: "For links" },
              },
              same: { $ref: "#/components/links/Same" },
            },
          },
          "4XX": { $ref: "#/components/responses/Problem" },
          default: { description: "Anything else" },
        },
      },
      post: {
        operationId: "addAnimal",
        summary: "Add an animal",
        deprecated: true,
        security: [{ key: [] }, { token: [], cookie: [] }],
        requestBody: { $ref: "#/components/requestBodies/Animal" },
        responses: {
          "201": {
            description: "It is here",
            content: {
              "application/vnd.zoo+json; charset=utf-8": {
                schema: { $ref: "#/components/schemas/Animal" },
              },
            },
          },
        },
        callbacks: {
          onArrival: {
            "{$request.body#/callback}/arrived": {
              post: {
                operationId: "animalArrived",
                summary: "It has arrived",
                requestBody: {
                  description: "What arrived",
                  content: {
                    "application/json": { schema: { $ref: "#/components/schemas/Animal" } },
                  },
                },
                responses: { "204": { description: "Thanks" } },
              },
            },
          },
        },
        "x-specwright-errors": [
          {
            status: 409,
            code: "ZOO_FULL",
            meaning: "No cage is free",
            "x-specwright-source": { page: "handbook", table: "errors", row: "full", note: "rare" },
          },
        ],
        "x-specwright-source": { page: "handbook", table: 2, row: "add", note: "as printed" },
      },
    },
    "/animals/{animalId}": {
      parameters: [
        {
          name: "animalId",
          in: "path",
          required: true,
          description: "Which animal",
          schema: { type: "string", pattern: "^[a-z]+$" },
        },
      ],
      get: {
        operationId: "getAnimal",
        responses: {
          "200": {
            description: "The animal",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Animal" } } },
          },
        },
      },
      put: {
        operationId: "replaceAnimal",
        requestBody: {
          description: "The new one",
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                properties: { nick: { type: "string" }, colour: { type: "string" } },
              },
              encoding: { nick: { style: "form", explode: true } },
            },
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: {
                  photo: { type: "string", contentMediaType: "image/png" },
                  note: { type: "string" },
                },
              },
              encoding: { photo: { contentType: "image/png" } },
            },
          },
        },
        responses: { "204": { description: "Done" } },
      },
      patch: {
        responses: { "200": { description: "No operation id here" } },
      },
      delete: {
        operationId: "dropAnimal",
        "x-specwright-companion": true,
        parameters: [
          {
            name: "secret",
            in: "query",
            "x-specwright-sensitive": true,
            schema: { type: "string" },
          },
        ],
        responses: { "204": { description: "Gone" } },
      },
    },
  },
  webhooks: {
    birth: {
      post: {
        operationId: "birth",
        summary: "An animal was born",
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Animal" } } },
        },
        responses: { "200": { description: "Read" } },
      },
    },
  },
  components: {
    schemas: {
      Animal: {
        title: "Animal",
        description: "One animal.",
        type: "object",
        required: ["name", "kind"],
        properties: {
          name: {
            type: "string",
            description: "Its name",
            minLength: 1,
            examples: ["Leo"],
            "x-specwright-source": { page: "handbook", table: 1, row: "name", note: "bold" },
          },
          kind: { type: "string", description: "Its kind", enum: ["lion", "bear"] },
          legs: { type: "integer", default: 4, "x-specwright-unit": "legs" },
          born: { type: "string", format: "date-time", example: "2026-01-31T00:00:00Z" },
          colour: { type: "string", default: "brown", "x-extensible-enum": ["brown", "white"] },
          mood: { const: "calm" },
          tagged: { type: "string", pattern: "^[A-Z]{3}-\\d+$" },
          callback: { type: "string", format: "uri" },
          secret: { type: "string", "x-specwright-sensitive": true },
          notes: {
            type: "object",
            patternProperties: { "^note-": { type: "string" } },
            propertyNames: { pattern: "^[a-z-]+$" },
            additionalProperties: { type: "string" },
          },
          extra: { type: "object", default: { food: "meat" }, properties: { food: {} } },
          mate: { $ref: "#/components/schemas/Animal", description: "Its mate" },
          cage: { $ref: "#/components/schemas/Cage" },
          diploma: {
            type: "string",
            contentEncoding: "base64",
            contentMediaType: "application/pdf",
            contentSchema: { type: "string" },
          },
        },
        dependentRequired: { tagged: ["born"] },
        dependentSchemas: { born: { required: ["name"] } },
        externalDocs: { description: "Animals", url: "https://zoo.example/animal" },
        xml: { name: "animal", namespace: "https://zoo.example/ns", prefix: "zoo" },
        $comment: "kept for later",
        example: { name: "Leo", kind: "lion" },
        "x-internal": { note: "for the keepers" },
      },
      Ruled: {
        type: "object",
        properties: { name: { type: "string" }, legs: { type: "integer" } },
        "x-specwright-rules": [
          {
            id: "legs-even",
            expression: 'self.name != "centipede" || !has(self.legs) || self.legs > 99',
            message: "a centipede has many legs",
            messages: { "zh-CN": "蜈蚣有很多腿" },
            at: "/legs",
            code: "ZOO_LEGS",
            "x-specwright-source": { page: "handbook", table: 3, row: "legs", note: "below" },
          },
        ],
      },
      Cage: {
        $anchor: "cage",
        $defs: { Lock: { type: "string", description: "A lock" } },
        type: "object",
        properties: {
          lock: { $ref: "#/components/schemas/Cage/$defs/Lock" },
          shape: { type: "string", enum: ["round", "square"] },
        },
        if: { properties: { shape: { const: "round" } }, required: ["shape"] },
        then: { required: ["lock"] },
      },
      Guest: {
        oneOf: [{ $ref: "#/components/schemas/Visitor" }, { $ref: "#/components/schemas/Vet" }],
        discriminator: {
          propertyName: "role",
          mapping: {
            visitor: "#/components/schemas/Visitor",
            vet: "#/components/schemas/Vet",
          },
        },
      },
      Visitor: {
        $id: "https://zoo.example/schemas/visitor",
        $schema: "https://json-schema.org/draft/2020-12/schema",
        type: "object",
        required: ["role"],
        properties: { role: { const: "visitor" }, ticket: { type: "string" } },
      },
      Vet: {
        type: "object",
        required: ["role"],
        properties: { role: { const: "vet" }, degree: { type: "string" } },
      },
      Tree: {
        $dynamicAnchor: "node",
        type: "object",
        properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
      },
    },
    parameters: {
      Trace: {
        name: "X-Trace",
        in: "header",
        description: "The trace",
        schema: { type: "string" },
        example: "abc",
      },
    },
    headers: { Next: { description: "The next page", schema: { type: "string" } } },
    responses: {
      Problem: {
        description: "It went wrong",
        content: {
          "application/problem+json": {
            schema: { type: "object", properties: { detail: { type: "string" } } },
            example: { detail: "no" },
          },
        },
      },
    },
    requestBodies: {
      Animal: {
        description: "The animal to add",
        required: true,
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Animal" },
            examples: {
              lion: { summary: "A lion", value: { name: "Leo", kind: "lion", colour: "white" } },
            },
          },
        },
      },
    },
    examples: { Two: { summary: "Two animals", value: [{ name: "Leo", kind: "lion" }] } },
    links: {
      Same: { operationRef: "#/paths/~1animals/get", description: "The same again" },
    },
    callbacks: {
      Later: {
        "{$request.query.sort}": {
          post: { operationId: "later", responses: { "200": { description: "Fine" } } },
        },
      },
    },
    pathItems: { Spare: { summary: "A spare one", description: "For later" } },
    securitySchemes: {
      token: {
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
        description: "A token",
      },
      key: { type: "apiKey", in: "header", name: "X-Key", description: "A key" },
      cookie: { type: "apiKey", in: "cookie", name: "sid", description: "A cookie" },
      oauth: {
        type: "oauth2",
        description: "OAuth",
        flows: {
          authorizationCode: {
            authorizationUrl: "https://zoo.example/authorize",
            tokenUrl: "https://zoo.example/token",
            refreshUrl: "https://zoo.example/refresh",
            scopes: { "read:animals": "Look at animals" },
          },
        },
      },
      oidc: {
        type: "openIdConnect",
        openIdConnectUrl: "https://zoo.example/.well-known/openid-configuration",
      },
    },
  },
  "x-internal": { owner: "keepers" },
};

/** What OpenAPI 3.0 has and 3.1 has not: its own words in schemas. */
export const base30: Description = {
  openapi: "3.0.3",
  info: { title: "Old zoo", version: "1", license: { name: "MIT", url: "https://mit.example" } },
  paths: {
    "/old/{id}": {
      post: {
        operationId: "old",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Old" },
              example: { name: "Leo" },
            },
            "application/octet-stream": { schema: { type: "string", format: "binary" } },
          },
        },
        responses: { "200": { description: "Fine" } },
      },
    },
  },
  components: {
    schemas: {
      Old: {
        type: "object",
        description: "An old animal",
        properties: {
          name: { type: "string", nullable: true, example: "Leo", default: "Leo" },
          kind: { type: "string", nullable: true, enum: ["lion", null] },
          weight: { type: "number", minimum: 0, exclusiveMinimum: true },
        },
        discriminator: { propertyName: "name" },
      },
    },
  },
};
