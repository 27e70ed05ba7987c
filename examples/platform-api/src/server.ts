/** The program as one layer: the API over the database, its documentation, metrics, and the server. */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer";
import * as NodeServices from "@effect/platform-node/NodeServices";
import * as Config from "effect/Config";
import * as HttpRouter from "effect/http/HttpRouter";
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import * as HttpApiScalar from "effect/http-api/HttpApiScalar";
import * as Layer from "effect/Layer";
import * as PrometheusMetrics from "effect/observability/PrometheusMetrics";
import { PlatformApi } from "./api/platform-api.ts";
import { authorizationLayer } from "./authorization.ts";
import { databaseLayer } from "./database/database.ts";
import { seedLayer } from "./database/seed.ts";
import { layerOverSql } from "./database/sources-over-sql.ts";
import { accountsLayer } from "./handlers/accounts.ts";
import { agreementsLayer } from "./handlers/agreements.ts";
import { confirmationsLayer } from "./handlers/confirmations.ts";
import { dutiesLayer } from "./handlers/duties.ts";
import { lessonsLayer } from "./handlers/lessons.ts";
import { regionPlansLayer } from "./handlers/region-plans.ts";
import { systemLayer } from "./handlers/system.ts";
import { NodeServer } from "./node-server.ts";
import { platformClock } from "./platform-clock.ts";
import { everyFailureIsAProblem } from "./problems/every-failure.ts";
import { RulesClient } from "./reports/readiness.ts";
import { requestsNotedLayer } from "./requests-noted.ts";
import { requestsReadLayer } from "./requests-read.ts";

const handlers = Layer.mergeAll(
  regionPlansLayer,
  agreementsLayer,
  lessonsLayer,
  confirmationsLayer,
  accountsLayer,
  dutiesLayer,
  systemLayer,
);

const routes = Layer.mergeAll(
  HttpApiBuilder.layer(PlatformApi, { openapiPath: "/openapi.json" }).pipe(
    Layer.provide(handlers),
    Layer.provide([authorizationLayer, requestsReadLayer, requestsNotedLayer]),
  ),
  // Its script is part of the page; its fonts would not be.
  HttpApiScalar.layer(PlatformApi, { path: "/docs", scalar: { withDefaultFonts: false } }),
  PrometheusMetrics.layerHttp(),
  everyFailureIsAProblem,
);

const node = NodeHttpServer.layerConfig(() => new NodeServer(), {
  // 0 is any that is free.
  port: Config.Int("PORT").pipe(Config.withDefault(4020)),
  host: Config.String("HOST").pipe(Config.withDefault("127.0.0.1")),
  // What is being answered is answered before it stops.
  gracefulShutdownTimeout: Config.succeed("10 seconds"),
});

// As long as the longest id is when each character is written as `%F0%9F%8E%93`.
const routerConfig = { maxParamLength: 200 * 12 };

export const serverLayer = HttpRouter.serve(routes, { routerConfig, disableLogger: true }).pipe(
  Layer.provide(node),
  Layer.provide([Layer.provideMerge(RulesClient.layer, layerOverSql), seedLayer]),
  Layer.provide(databaseLayer),
  Layer.provide(platformClock),
  Layer.provide(NodeServices.layer),
);
