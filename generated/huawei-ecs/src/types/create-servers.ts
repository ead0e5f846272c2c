// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { CreateServersRequest } from "../schemas/create-servers-request.js";
import type { CreateServersResponse } from "../schemas/create-servers-response.js";
import type { DryRunPassed } from "../schemas/dry-run-passed.js";
import type { EcsError } from "../schemas/ecs-error.js";
import type { ErrorAnswer } from "../schemas/error-answer.js";

/** What `createServers` takes. */
export interface CreateServersInput {
  path?: CreateServersPath;
  headers?: CreateServersHeaders;
  body: CreateServersBody;
}

/** Path parameters of `createServers`. */
export interface CreateServersPath {
  /**
   * ID of the project.
   *
   * At least 1 character; taken from the client's `projectId` where it is left out.
   *
   * Source: create-servers, table uri, row project_id
   */
  project_id?: string;
}

/** Headers of `createServers`. */
export interface CreateServersHeaders {
  /**
   * Makes the creation idempotent for 8 hours: the same token with the same parameters gives the
   * first result again and creates nothing. A UUID in lower case, made by the caller for each
   * request. Repeat only after a status of 5xx, a time-out or no answer.
   *
   * Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
   *
   * Source: idempotent-requests, table headers, row X-Client-Token; create-servers (Function)
   */
  "X-Client-Token"?: string;
}

/**
 * What to create, and whether to create it or only check.
 *
 * Source: create-servers, table body
 */
export type CreateServersBody = CreateServersRequest;

/** What `createServers` answers with when it succeeds. */
export type CreateServersOutput = Exclude<
  CreateServersResponses["200" | "202" | "204"],
  { readonly error: unknown }
>;

/** The bodies of the answers to `createServers`, by status. */
export interface CreateServersResponses {
  /**
   * Accepted. An `error` object here means that the request was refused after all.
   *
   * Source: create-servers, table response; create-servers, table example-response; returned-values,
   * table statuses, row 200
   */
  "200": CreateServersResponse | EcsError;
  /**
   * Accepted and done later; or a dry run passed; or, with code Common.0024, refused because of too
   * many requests.
   *
   * Source: returned-values, table statuses, row 202; create-servers, table body, row dry_run;
   * error-codes, table platform, row Common.0024
   */
  "202": CreateServersResponse | EcsError | DryRunPassed;
  /**
   * Accepted, without a body.
   *
   * Source: returned-values, table statuses, row 204
   */
  "204": undefined;
  /**
   * The request is wrong, or the account's or the region's limits do not allow it.
   *
   * Source: returned-values, table statuses, row 400
   */
  "400": ErrorAnswer;
  /**
   * Token or signature is missing or wrong.
   *
   * Source: returned-values, table statuses, row 401
   */
  "401": ErrorAnswer;
  /**
   * The account or the user may not do this.
   *
   * Source: returned-values, table statuses, row 403
   */
  "403": ErrorAnswer;
  /**
   * Not found, or not created yet.
   *
   * Source: returned-values, table statuses, row 404
   */
  "404": ErrorAnswer;
  /**
   * The method does not exist here.
   *
   * Source: returned-values, table statuses, row 405
   */
  "405": ErrorAnswer;
  /**
   * The answer cannot be given in the form that was asked for.
   *
   * Source: returned-values, table statuses, row 406
   */
  "406": ErrorAnswer;
  /**
   * A proxy asks for authentication.
   *
   * Source: returned-values, table statuses, row 407
   */
  "407": ErrorAnswer;
  /**
   * The request took too long.
   *
   * Source: returned-values, table statuses, row 408
   */
  "408": ErrorAnswer;
  /**
   * The request conflicts with the present state.
   *
   * Source: returned-values, table statuses, row 409
   */
  "409": ErrorAnswer;
  /**
   * Too many requests; wait and repeat.
   *
   * Source: returned-values, table statuses, row 429
   */
  "429": ErrorAnswer;
  /**
   * The service failed.
   *
   * Source: returned-values, table statuses, row 500
   */
  "500": ErrorAnswer;
  /**
   * The service cannot do this, or is busy with another command.
   *
   * Source: returned-values, table statuses, row 501
   */
  "501": ErrorAnswer;
  /**
   * The gateway got no proper answer from the service.
   *
   * Source: returned-values, table statuses, row 502
   */
  "502": ErrorAnswer;
  /**
   * The service is unavailable, or limits the rate of requests.
   *
   * Source: returned-values, table statuses, row 503
   */
  "503": ErrorAnswer;
  /**
   * The gateway got no answer in time.
   *
   * Source: returned-values, table statuses, row 504
   */
  "504": ErrorAnswer;
  /**
   * Any other answer; the vendor's list of statuses is not exact.
   *
   * Source: returned-values, table statuses
   */
  default: ErrorAnswer;
}

/** The headers of answers to `createServers`. */
export interface CreateServersResponseHeaders {
  /**
   * ID of the request, for questions to the vendor.
   *
   * Source: gateway-errors, table headers, row X-Request-Id
   */
  "X-Request-Id"?: string;
}

/** The service's codes for errors of `createServers`; others may come. */
export type CreateServersErrorCode =
  /** 400: Generic bad request data; read the message */
  | "Ecs.0000"
  /** 400: Server quota used up */
  | "Ecs.0001"
  /** 400: Task could not be submitted */
  | "Ecs.0002"
  /** 400: A parameter is invalid, or the body is no proper JSON; see details */
  | "Ecs.0005"
  /** 400: Marketplace image has no product number */
  | "Ecs.0006"
  /** 400: Image attributes do not fit (change flavor or image) */
  | "Ecs.0007"
  /** 400: Flavor attributes are wrong */
  | "Ecs.0008"
  /** 400: Private IP already taken */
  | "Ecs.0010"
  /** 400: Password too weak */
  | "Ecs.0011"
  /** 400: Subnet has too few free IPs */
  | "Ecs.0012"
  /** 400: EIP quota used up */
  | "Ecs.0013"
  /** 400: VPC, subnet or security group wrong (subnets not in one VPC) */
  | "Ecs.0014"
  /** 400: Disk type does not fit this server type */
  | "Ecs.0015"
  /** 400: No beta permission for the flavor / AZ */
  | "Ecs.0016"
  /** 400: Flavor sold out */
  | "Ecs.0018"
  /** 400: Flavor withdrawn */
  | "Ecs.0019"
  /** 400: Disk quota used up */
  | "Ecs.0021"
  /** 400: Server group is full */
  | "Ecs.0022"
  /** 400: Token invalid, or its project differs from the URL's */
  | "Ecs.0023"
  /** 400: EVS has no access to the KMS key */
  | "Ecs.0025"
  /** 400: Flavor is private */
  | "Ecs.0027"
  /** 400: Account is blocked for this flavor */
  | "Ecs.0028"
  /** 400: Flavor unknown or withdrawn */
  | "Ecs.0029"
  /** 400: Image not found */
  | "Ecs.0031"
  /** 400: Image not in Active state */
  | "Ecs.0032"
  /** 400: Full-server backup missing or deleted */
  | "Ecs.0034"
  /** 400: Flavor has no automatic recovery */
  | "Ecs.0036"
  /** 400: Flavor has no SCSI disks */
  | "Ecs.0037"
  /** 400: Subnet not found */
  | "Ecs.0038"
  /** 400: Given IP is outside the subnet */
  | "Ecs.0039"
  /** 400: Description invalid */
  | "Ecs.0041"
  /** 400: Too many data disks */
  | "Ecs.0042"
  /** 400: Disk type unknown */
  | "Ecs.0043"
  /** 400: Disk type sold out */
  | "Ecs.0044"
  /** 400: Bandwidth too large */
  | "Ecs.0045"
  /** 400: Disk type differs from the one the image needs */
  | "Ecs.0046"
  /** 400: Full-server image not usable yet */
  | "Ecs.0048"
  /** 400: Enterprise project disabled */
  | "Ecs.0049"
  /** 400: Too many NICs */
  | "Ecs.0050"
  /** 400: Flavor takes SCSI disks only */
  | "Ecs.0051"
  /** 400: Flavor takes a SCSI system disk only */
  | "Ecs.0052"
  /** 400: Flavor takes SCSI data disks only */
  | "Ecs.0053"
  /** 400: No right to use this third-party image */
  | "Ecs.0058"
  /** 400: Flavor does not let you choose the NIC driver */
  | "Ecs.0062"
  /** 400: vpcid differs from the primary NIC's VPC */
  | "Ecs.0064"
  /** 400: External users may not use Windows images */
  | "Ecs.0074"
  /** 400: Partners may only use Windows images */
  | "Ecs.0075"
  /** 400: Spot-block hours above the maximum */
  | "Ecs.0076"
  /** 400: Spot-block count above the maximum */
  | "Ecs.0077"
  /** 400: Scheduled deletion unsupported */
  | "Ecs.0081"
  /** 400: auto_terminate_time has a bad format */
  | "Ecs.0082"
  /** 403: auto_terminate_time already passed */
  | "Ecs.0083"
  /** 400: auto_terminate_time sent for a prePaid server */
  | "Ecs.0084"
  /** 400: Tag policy violated */
  | "Ecs.0089"
  /** 400: Bring-your-own-licence image not supported here */
  | "Ecs.0090"
  /** 404: Server not found (also while still being created) */
  | "Ecs.0114"
  /** 400: NIC creation failed */
  | "Ecs.0201"
  /** 400: System disk creation failed */
  | "Ecs.0202"
  /** 400: Data disk creation failed */
  | "Ecs.0203"
  /** 400: Server creation failed */
  | "Ecs.0204"
  /** 400: Data disk could not be attached */
  | "Ecs.0205"
  /** 400: Image metadata update failed */
  | "Ecs.0208"
  /** 400: Floating IP creation failed */
  | "Ecs.0210"
  /** 400: NIC QoS creation failed */
  | "Ecs.0211"
  /** 400: Private IP allocation failed */
  | "Ecs.0212"
  /** 400: Port update failed */
  | "Ecs.0213"
  /** 400: Network creation failed */
  | "Ecs.0214"
  /** 400: Subnet creation failed */
  | "Ecs.0216"
  /** 400: Port could not be attached */
  | "Ecs.0217"
  /** 400: Server creation failed */
  | "Ecs.0219"
  /** 400: Server query failed */
  | "Ecs.0301"
  /** 400: Quota query failed */
  | "Ecs.0302"
  /** 400: Flavor query failed */
  | "Ecs.0303"
  /** 400: Image query failed */
  | "Ecs.0304"
  /** 400: Backup query failed */
  | "Ecs.0306"
  /** 400: Port query failed */
  | "Ecs.0307"
  /** 400: Quota query failed */
  | "Ecs.0308"
  /** 400: NIC QoS query failed */
  | "Ecs.0309"
  /** 400: Network query failed */
  | "Ecs.0310"
  /** 400: Disk type query failed */
  | "Ecs.0311"
  /** 400: Server group query failed */
  | "Ecs.0313"
  /** 400: Key pair not found */
  | "Ecs.0314"
  /** 400: Auto recovery query failed */
  | "Ecs.0315"
  /** 400: No capacity for this flavor */
  | "Ecs.0319"
  /** 400: AZ query failed */
  | "Ecs.0320"
  /** 400: Subnet query failed */
  | "Ecs.0322"
  /** 400: Attached NIC query failed */
  | "Ecs.0323"
  /** 400: Rollback of a port failed */
  | "Ecs.0401"
  /** 400: Rollback of the system disk failed */
  | "Ecs.0402"
  /** 400: Rollback of the server failed */
  | "Ecs.0403"
  /** 400: Rollback of a data disk failed */
  | "Ecs.0405"
  /** 400: Order or product query failed */
  | "Ecs.0701"
  /** 400: Price query failed */
  | "Ecs.0702"
  /** 400: Bid below the spot market price */
  | "Ecs.0703"
  /** 400: Spot server cannot have auto recovery */
  | "Ecs.0705"
  /** 400: Product not registered */
  | "Ecs.0707"
  /** 400: Dedicated host cannot be prePaid */
  | "Ecs.0901"
  /** 400: Spot server with a marketplace image */
  | "Ecs.0902"
  /** 400: Spot server with auto recovery */
  | "Ecs.0903"
  /** 400: UEFI image on a Xen flavor */
  | "Ecs.0904"
  /** 400: Too many tags */
  | "Ecs.0905"
  /** 400: Tag attribute invalid */
  | "Ecs.0906"
  /** 400: Tag has a forbidden character */
  | "Ecs.0907"
  /** 400: Tag key twice */
  | "Ecs.0908"
  /** 400: Flavor does not support the disk type */
  | "Ecs.0909"
  /** 400: NIC settings invalid for a HANA server */
  | "Ecs.0910"
  /** 400: cluster_type (dedicated storage) invalid */
  | "Ecs.0911"
  /** 400: Disk encryption fields invalid */
  | "Ecs.0912"
  /** 400: Count too large */
  | "Ecs.0913"
  /** 400: Name too long */
  | "Ecs.0914"
  /** 400: Name has a forbidden character */
  | "Ecs.0915"
  /** 400: Port already attached elsewhere */
  | "Ecs.0919"
  /** 400: Empty request body */
  | "Common.0002"
  /** 400: Job id invalid or unknown */
  | "Common.0011"
  /** 400: Project id of token and URL differ */
  | "Common.0018"
  /** 403: Account restricted (no permission, no balance, frozen) */
  | "Ecs.0003"
  /** 403: Real-name verification missing */
  | "Ecs.0066"
  /** 403: Balance too low */
  | "Ecs.0067"
  /** 403: Refused for partner accounts */
  | "Ecs.0068"
  /** 403: No payment method on file */
  | "Ecs.0069"
  /** 403: Department budget too low */
  | "Ecs.0070"
  /** 403: Account blocked for abuse */
  | "Ecs.0071"
  /** 403: Token lacks permission */
  | "Ecs.0110"
  /** 400: Order could not be created (balance, unpaid or running order) */
  | "Ecs.7000"
  /** 403: Policy denies the action; grant it in IAM */
  | "Pdp.0001"
  /** 401: Token invalid */
  | "Common.0013"
  /** 400: Internal privilege elevation failed */
  | "Ecs.0004"
  /** 500: Server side processing error */
  | "Ecs.0615"
  /** 400: Nova call failed, try later */
  | "Ecs.1000"
  /** 400: OpenStack access error */
  | "Ecs.1001"
  /** 400: OpenStack timeout */
  | "Ecs.1002"
  /** 400: IAM access failed */
  | "Ecs.1100"
  /** 400: VPC access failed */
  | "Ecs.1200"
  /** 400: VPC timeout */
  | "Ecs.1201"
  /** 400: EVS timeout */
  | "Ecs.1300"
  /** 202: Rate limited; comes with status 202 */
  | "Common.0024"
  /** 400: Task retry failed */
  | "Common.0020"
  /** 400: Sub job query error */
  | "Common.0021"
  /** 400: Job submission error */
  | "Common.0022"
  /** 400: Task aborted */
  | "Common.0999"
  /** 400: Job query error */
  | "Common.0025"
  /** 400: AZ information error */
  | "Common.0026"
  /** 500: Internal error */
  | "Common.0001"
  /** 503: Rate of requests limited; retry later */
  | "Common.1503"
  /** 400: X-Client-Token used before with other parameters */
  | "Ecs.0122"
  /** 400: X-Client-Token is not a UUID */
  | "Ecs.0123"
  /** 400: X-Client-Token older than 8 hours */
  | "Ecs.0124"
  /** 404: No such API, or a wrong method */
  | "APIGW.0101"
  /**
   * 400: Bad request; 413: Body larger than 12 MB; 414: URI longer than 32 KB; 494: Headers too
   * large; 500: Internal error of the gateway; 502: Service unavailable behind the gateway; 504:
   * Service did not answer the gateway in time
   */
  | "APIGW.0201"
  /** 401: Token or signature wrong or expired */
  | "APIGW.0301"
  /** 403: User not on the access list */
  | "APIGW.0302"
  /** 401: Authentication wrong, or x-sdk-date off by more than 15 minutes */
  | "APIGW.0303"
  /** 401: Authentication wrong */
  | "APIGW.0305"
  /** 401: Token must be renewed (expired, or of another region) */
  | "APIGW.0307"
  /** 429: Throttled */
  | "APIGW.0308"
  /** 403: Project unavailable */
  | "APIGW.0310"
  /** 500: Internal error of the gateway */
  | "APIGW.0601"
  /** 400: Bad request */
  | "APIGW.0602"
  /** 400: Wrong protocol */
  | "APIGW.0607"
  /** 502: No backend available */
  | "APIGW.0610"
  /** 503: IAM unavailable */
  | "APIGW.0613"
  /** 403: User disabled in this region */
  | "APIGW.0802"
  | (string & {});

/** An error answer to `createServers`; `status` tells the type of `body`. */
export type CreateServersError =
  | ApiError<
      200 | 202,
      Extract<CreateServersResponses["200" | "202"], { readonly error: unknown }>,
      CreateServersErrorCode
    >
  | ApiError<ErrorStatus, ErrorAnswer, CreateServersErrorCode>;
