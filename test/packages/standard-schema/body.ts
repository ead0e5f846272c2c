import type { CreateServersBody } from "@specwright/huawei-ecs";

/** A valid body. */
export const body: CreateServersBody = {
  server: {
    name: "web-1",
    imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
    flavorRef: "s2.small.1",
    vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
    nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
    root_volume: { volumetype: "SSD" },
  },
};

/** True if two types are the same; a type that was not inferred (`any`, `unknown`) is none of ours. */
export type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
