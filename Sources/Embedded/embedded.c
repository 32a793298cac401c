// The compiler takes the files in as they are: as source code they would take a minute to compile.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "embedded.h"

static const unsigned char night[] = {
#embed "../../Themes/night.json5"
};

static const unsigned char daylight[] = {
#embed "../../Themes/daylight.json5"
};

static const unsigned char contrast[] = {
#embed "../../Themes/contrast.json5"
};

static const unsigned char paper[] = {
#embed "../../Themes/paper.json5"
};

static const unsigned char mono[] = {
#embed "../../Themes/mono.json5"
};

static const unsigned char playbook[] = {
#embed "../../Themes/playbook.json5"
};

static const unsigned char bicycle_shop[] = {
#embed "../../Themes/bicycle-shop.json"
};

static const unsigned char session_schema[] = {
#embed "../../Themes/session.schema.json"
};

static const struct embedded_file files[] = {
    {embedded_theme, "night", night, sizeof night},
    {embedded_theme, "daylight", daylight, sizeof daylight},
    {embedded_theme, "contrast", contrast, sizeof contrast},
    {embedded_theme, "paper", paper, sizeof paper},
    {embedded_theme, "mono", mono, sizeof mono},
    {embedded_playbook, "playbook", playbook, sizeof playbook},
    {embedded_example, "bicycle-shop", bicycle_shop, sizeof bicycle_shop},
    {embedded_schema, "session.schema", session_schema, sizeof session_schema},
};

struct embedded_file embedded_file_at(int index) {
  const int count = sizeof files / sizeof files[0];
  const struct embedded_file none = {embedded_theme, NULL, NULL, 0};
  return index >= 0 && index < count ? files[index] : none;
}
